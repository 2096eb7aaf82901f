/** 後から現れる日本語の言葉：メールと、ページの前に開くもの。 */

import type { LaterStrings } from "./en.later";
import { mails } from "./ja";

function belongings(count: number | null): string {
  if (count === 0) return "メールはなく、鍵は";
  if (count === null) return "メール、添付ファイル、鍵は";
  return `${mails(count)}、添付ファイル、鍵は`;
}

export const ja: LaterStrings = {
  choice: {
    heading: "アドレスを選ぶ",
    name: "名前",
    nameHint: "空のままなら、誰にも推測できない名前になります。",
    domain: "ドメイン",
    lifetime: "有効時間",
    own: "ほかの長さ",
    subdomain: "サブドメイン全体",
    subdomainHint: "その前のどの名前もあなたのもの：受信箱は一つ、アドレスはいくつでも。",
    create: "作成",
  },
  share: {
    heading: "持ち出す",
    address: "アドレス",
    addressHint: "読み取ると、別の端末でアドレスを入力できます。何も開けません。",
    link: "受信箱",
    linkHint:
      "このリンクを持つ人は、終了するまでこの受信箱のすべてを読み、削除できます。信頼できる端末と人にだけ渡してください。",
    copyLink: "リンクをコピー",
    show: "読み取り用コードを表示",
    code: (what) => `QR コード：${what}`,
  },
  developers: {
    heading: "同じ受信箱をコードで",
    hint: "そのまま貼り付けられます。鍵はこの受信箱を開きます。パスワードと同じに扱ってください。",
    copy: (what) => `${what} をコピー`,
    reveal: "鍵を表示",
  },
  settings: {
    heading: "設定",
    theme: "配色",
    themes: { auto: "システムに合わせる", light: "ライト", dark: "ダーク" },
    language: "言語",
    automatic: "ブラウザーに合わせる",
    news: "メールが届いたら",
    notify: "このタブが裏にある間は通知する",
    sound: "音を鳴らす",
    kept: "このブラウザーにだけ保存されます。",
  },
  keys: {
    heading: "キーボード",
    next: "次のメール",
    previous: "前のメール",
    read: "読む",
    copy: "コード、またはアドレスをコピー",
    link: "リンクを開く",
    select: "選択",
    discard: "削除",
    undo: "削除を取り消す",
    new: "新しいアドレス",
    search: "検索",
    back: "一覧に戻る",
    help: "この一覧",
  },
  message: {
    region: "メッセージ",
    none: "メールを選ぶと、ここで読めます。",
    loading: "メールを開いています",
    back: "受信箱に戻る",
    backShort: "戻る",
    from: "差出人",
    to: "宛先",
    received: "受信",
    body: "メールの本文",
    empty: "このメールに文章はありません。",
    withheld: "安全のため、このメールの本文と添付ファイルは保留されています。",
    images: "外部の画像は読み込んでいません。読んだことが差出人に知られるためです。",
    loadImages: "外部の画像を読み込む",
    attachments: "添付ファイル",
    download: (name, size) => `${name} をダウンロード、${size}`,
    preview: (name) => `${name} をプレビュー`,
    previewing: "開いています",
    page: (number, count) => `${count} ページ中 ${number} ページ目`,
    morePages: (count) => `ほかに ${count} ページあります。ダウンロードして読んでください。`,
    unshown: {
      large: "このファイルは大きすぎて、ここには表示できません。ダウンロードして開いてください。",
      locked: "このファイルにはパスワードが必要です。ダウンロードして開いてください。",
      broken: "このファイルを読み取れません。壊れている可能性があります。",
      slow: "このファイルは表示に時間がかかりすぎます。ダウンロードして開いてください。",
    },
    source: "ソースをダウンロード",
    sourceShort: ".eml",
    print: "印刷",
    delete: "メールを削除",
    deleteShort: "削除",
    failed: "このメールを開けませんでした。",
    warnings: "ご注意",
    tall: "全画面の高さ",
    facets: {
      mail: "メール",
      text: "テキスト",
      links: "リンク",
      checks: "検査",
      headers: "ヘッダー",
      source: "ソース",
    },
    facetsLabel: "このメールの見方",
    noLinks: "このメールにリンクはありません。",
    leadsTo: "の行き先は",
  },
  verdicts: {
    virus: "このメールにウイルスが見つかりました。",
    spam: "このメールは迷惑メールのようです。",
    spf: "このメールを送ったサーバーは、ドメインが挙げるものではありません (SPF)。",
    dkim: "このメールの署名は正しくありません (DKIM)。",
    dmarc: "差出人のドメインは、このメールを自分のものではないとしています (DMARC)。",
    withheld: "本文と添付ファイルは保留されています。",
  },
  checks: {
    heading: "受信サーバーの所見",
    trusted: "差出人のドメインがこのメールを保証しています。",
    doubtful: "このメールが名乗る相手から来たと示すものはありません。",
    forged: "差出人のドメインは、このメールを自分のものではないとしています。",
    names: {
      dmarc: "差出人のドメインが保証していますか？ (DMARC)",
      dkim: "署名があり、その後変わっていませんか？ (DKIM)",
      spf: "ドメインが挙げるサーバーから送られましたか？ (SPF)",
      spam: "迷惑メールの特徴はありませんか？",
      virus: "既知のウイルスはありませんか？",
    },
    results: { pass: "はい", fail: "いいえ", gray: "不明", none: "情報なし" },
  },
  risks: {
    executable: "プログラムを実行することがあります",
    double_extension: "本当の種類を隠しています",
    macro: "マクロを含むことがあります",
    encrypted_archive: "鍵がかかっていて、検査できませんでした",
    disguised: "名前どおりのものではありません",
    active_content: "スクリプトを実行することがあります",
  },
  risk: (what) => `注意：このファイルは${what}。`,

  gone: {
    at: (time, today) => (today ? `今日の ${time} ` : `${time} `),
    time: {
      heading: "このアドレスはもうありません",
      what: (count, at) =>
        `${at}に期限が切れ、もう何も開けません。${belongings(count)}1 分以内に消去されます。`,
    },
    other: {
      heading: "このアドレスはもうありません",
      what: (count) =>
        `別のタブか、鍵を持つ別の人が終了しました。${belongings(count)}1 分以内に消去されます。`,
    },
    hand: {
      heading: "このアドレスは削除されました",
      what: (count, at) => `${at}に削除しました。${belongings(count)}消去されました。`,
    },
  },
  forgotten: {
    service: {
      heading: "このアドレスは開けません",
      what: "サービスはこのブラウザーの鍵を認識しません。受信箱が削除されたか、サービスが作り直された可能性があります。",
    },
    hand: {
      heading: "このアドレスを忘れました",
      what: "このブラウザーに鍵はもうありません。メールは期限が来ると消去されます。",
    },
    link: {
      heading: "このリンクでは何も開けません",
      what: "受信箱が終了したか、リンクが不完全です。",
    },
  },
};
