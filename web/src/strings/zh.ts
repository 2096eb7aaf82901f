/** 页面的中文文字。 */

import type { Strings } from "./en";

const language = "zh";

export function mails(count: number): string {
  return `${count} 封邮件`;
}

export const zh: Strings = {
  language,
  direction: "ltr",

  title: (unseen, name) => (unseen > 0 ? `(${unseen}) ${name}` : name),
  promise: "无需注册，没有 Cookie，没有第三方。这个邮箱的密钥只在此浏览器中。",
  notes: "来自本服务的运营者",
  close: "关闭",
  open: { developers: "开发者", settings: "设置", keys: "键盘" },

  connection: {
    connecting: "正在连接",
    live: "实时",
    polling: "每隔几秒检查一次",
    offline: "离线",
  },

  address: {
    heading: "你的地址",
    opening: "正在为你取一个地址",
    proving: "马上就好：浏览器正在做一点计算，以免机器把地址取光",
    copy: (address) => `复制地址 ${address}`,
    copyShort: "复制",
    copied: "已复制",
    new: "新地址",
    choose: "自选",
    chooseFull: "自选地址",
    share: "分享",
    others: "你的地址",
    open: (address, left) => `打开 ${address}，${left} 后消失`,
  },

  time: {
    left: "剩余",
    ending: "正在关闭",
    more: (span) => `延长 ${span}`,
    extend: "保留到…",
    choose: "从现在起保留",
    own: "或保留",
    unit: "时间单位",
    set: "设定",
  },

  deletion: {
    start: "删除",
    startFull: "删除这个邮箱",
    question: "要删除这个邮箱吗？",
    consequence: (count) =>
      count === 0
        ? "地址会立即失效，无法撤销。"
        : `地址和其中的 ${mails(count)} 会立即抹除，无法撤销。`,
    confirm: "删除邮箱",
    cancel: "保留",
    forget: "只在这里忘记",
    forgetHint: "忘记会从此浏览器移除密钥。邮箱会存在到期满，只有你保存的链接能打开它。",
  },

  list: {
    heading: "收件箱",
    count: mails,
    loading: "正在打开邮箱",
    empty: "还没有邮件",
    emptyHint: "在需要邮箱的地方填上这个地址。寄来的邮件会自动出现在这里。",
    offline: "您已离线",
    offlineHint: "发到此地址的邮件会等着您，恢复连接后即会出现。",
    unseen: "新",
    noSubject: "无主题",
    noSender: "未知发件人",
    older: "正在载入更早的邮件",
    attachments: (count) => `${count} 个附件`,
    search: "搜索邮件",
    searchHint: "搜索",
    nothing: "没有找到",
    nothingHint: "这里没有符合的邮件。",
    folders: "文件夹",
    inbox: "收件箱",
    spam: (count) => `垃圾邮件（${count}）`,
    filter: "显示",
    filters: { all: "全部", unseen: "未读", verifying: "验证码和链接", files: "有附件" },
    select: (subject) => `选择 ${subject}`,
    selectAll: "全选",
    selected: (count) => `已选 ${count} 封`,
    deleteSelected: "删除所选",
    unsigned: "发件人未证实",
    virus: "病毒",
  },

  code: { copy: (code) => `复制验证码 ${code}`, copied: "已复制" },
  link: { open: (host) => `打开 ${host}`, opens: "在新标签页中打开" },

  failed: { heading: "还没有地址", retry: "再试一次" },
  another: "取一个新地址",

  failure: {
    offline: "没有连接，正在自动重试。",
    unexplained: (status) => `服务返回了错误（${status}）。`,
    known: {
      403: "已被扣留：它未通过检查，服务不允许打开这样的邮件。",
      404: "它已被删除，或从未到达这个邮箱。",
      409: "这个地址正在使用，或不久前还在使用；请另选一个。",
      429: "暂时次数已够。",
    },
    later: (span) => `请在${span}后再试。`,
    dismiss: "隐藏",
    panel: "页面的这一部分无法载入。",
  },

  said: {
    copied: "已复制",
    notCopied: "浏览器不允许复制。请在这里选取：",
    created: (address) => `新地址：${address}`,
    adopted: (address) => `已在这里打开：${address}`,
    arrivedFrom: (sender, subject) => `${sender} 的新邮件：${subject}`,
    arrived: (count) => `收到 ${mails(count)}`,
    kept: (until) => `保留到 ${until}`,
    ending: (span) => `这个邮箱将在${span}后结束`,
    discarded: (count) => `已删除 ${mails(count)}`,
    restored: (count) => `已恢复 ${mails(count)}`,
    notAllowed: "浏览器不允许此页面发出通知。",
    undo: "撤销",
  },
};
