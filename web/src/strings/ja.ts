/** ページの日本語の言葉。 */

import type { Strings } from "./en";

const language = "ja";

export function mails(count: number): string {
  return `メール ${count} 件`;
}

export const ja: Strings = {
  language,
  direction: "ltr",

  title: (unseen, name) => (unseen > 0 ? `(${unseen}) ${name}` : name),
  promise: "登録なし、Cookie なし、第三者なし。この受信箱の鍵はこのブラウザーの中だけにあります。",
  notes: "このサービスの運営者から",
  close: "閉じる",
  open: { developers: "開発者向け", settings: "設定", keys: "キーボード" },

  connection: {
    connecting: "接続中",
    live: "接続済み",
    polling: "数秒ごとに確認中",
    offline: "オフライン",
  },

  address: {
    heading: "あなたのアドレス",
    opening: "アドレスを用意しています",
    proving: "もうすぐです：機械に取り尽くされないよう、ブラウザーが少し計算しています",
    copy: (address) => `アドレス ${address} をコピー`,
    copyShort: "コピー",
    copied: "コピーしました",
    new: "新しいアドレス",
    choose: "選ぶ",
    chooseFull: "アドレスを選ぶ",
    share: "共有",
    others: "あなたのアドレス",
    open: (address, left) => `${address} を開く、残り ${left}`,
  },

  time: {
    left: "残り時間",
    ending: "終了しています",
    more: (span) => `${span}延長`,
    extend: "期限を変更…",
    choose: "今から保持する時間",
    own: "または",
    unit: "時間の単位",
    set: "設定",
  },

  deletion: {
    start: "削除",
    startFull: "この受信箱を削除",
    question: "この受信箱を削除しますか？",
    consequence: (count) =>
      count === 0
        ? "アドレスはすぐに使えなくなります。元に戻せません。"
        : `アドレスと${mails(count)}はすぐに消去されます。元に戻せません。`,
    confirm: "受信箱を削除",
    cancel: "残す",
    forget: "ここでだけ忘れる",
    forgetHint:
      "忘れると、鍵がこのブラウザーから消えます。受信箱は期限まで残り、保管したリンクでのみ開けます。",
  },

  list: {
    heading: "受信箱",
    count: mails,
    loading: "受信箱を開いています",
    empty: "まだメールはありません",
    emptyHint:
      "アドレスを求められたら、このアドレスを使ってください。届いたメールは自動でここに表示されます。",
    offline: "オフラインです",
    offlineHint: "このアドレス宛てのメールは保管され、接続が戻ると表示されます。",
    unseen: "新着",
    noSubject: "件名なし",
    noSender: "差出人不明",
    older: "以前のメールを読み込み中",
    attachments: (count) => `添付 ${count} 件`,
    search: "メールを検索",
    searchHint: "検索",
    nothing: "見つかりません",
    nothingHint: "条件に合うメールはありません。",
    folders: "フォルダー",
    inbox: "受信箱",
    spam: (count) => `迷惑メール (${count})`,
    filter: "表示",
    filters: { all: "すべて", unseen: "未読", verifying: "コードとリンク", files: "添付あり" },
    select: (subject) => `${subject} を選択`,
    selectAll: "すべて選択",
    selected: (count) => `${count} 件選択中`,
    deleteSelected: "選択したものを削除",
    unsigned: "差出人は未確認",
    virus: "ウイルス",
  },

  code: { copy: (code) => `コード ${code} をコピー`, copied: "コピーしました" },
  link: { open: (host) => `${host} を開く`, opens: "新しいタブで開く" },

  failed: { heading: "アドレスがまだありません", retry: "もう一度試す" },
  another: "新しいアドレスを取得",

  failure: {
    offline: "接続がありません。自動で再試行しています。",
    unexplained: (status) => `サービスがエラーを返しました (${status})。`,
    known: {
      403: "保留されています：検査に通らず、サービスはこのようなメールを開かせません。",
      404: "削除されたか、この受信箱に届いていません。",
      409: "このアドレスは使用中か、最近まで使われていました。別のものを選んでください。",
      429: "今はここまでです。",
    },
    later: (span) => `${span}後にもう一度試してください。`,
    dismiss: "隠す",
    panel: "ページのこの部分を読み込めませんでした。",
  },

  said: {
    copied: "コピーしました",
    notCopied: "ブラウザーがコピーを許可しません。ここで選択してください：",
    created: (address) => `新しいアドレス：${address}`,
    adopted: (address) => `ここで開きました：${address}`,
    arrivedFrom: (sender, subject) => `${sender} からの新着メール：${subject}`,
    arrived: (count) => `${mails(count)}が届きました`,
    kept: (until) => `${until} まで保持します`,
    ending: (span) => `この受信箱はあと${span}で終了します`,
    discarded: (count) => `${mails(count)}を削除しました`,
    restored: (count) => `${mails(count)}を元に戻しました`,
    notAllowed: "ブラウザーがこのページの通知を許可しません。",
    undo: "元に戻す",
  },
};
