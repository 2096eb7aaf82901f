/** 稍后出现的中文文字：邮件，以及页面前的面板。 */

import type { LaterStrings } from "./en.later";
import { mails } from "./zh";

function belongings(count: number | null): string {
  if (count === 0) return "它没有邮件；密钥已";
  if (count === null) return "它的邮件、附件和密钥已";
  return `它的 ${mails(count)}、附件和密钥已`;
}

export const zh: LaterStrings = {
  choice: {
    heading: "自选地址",
    name: "名称",
    nameHint: "留空则取一个无人能猜到的随机名称。",
    domain: "域名",
    lifetime: "存在",
    own: "其他时长",
    subdomain: "整个子域名",
    subdomainHint: "其前的每个名称都归你：一个邮箱，任意多个地址。",
    create: "创建",
  },
  share: {
    heading: "随身带走",
    address: "地址",
    addressHint: "扫描后可在另一台设备上填写此地址。它打不开任何东西。",
    link: "邮箱",
    linkHint: "持有此链接的人可以读取并删除这个邮箱中的一切，直到它结束。只交给你信任的设备和人。",
    copyLink: "复制链接",
    show: "显示二维码",
    code: (what) => `二维码：${what}`,
  },
  developers: {
    heading: "同一个邮箱，用代码",
    hint: "可直接粘贴。下面的密钥能打开这个邮箱：请像密码一样对待。",
    copy: (what) => `复制 ${what}`,
    reveal: "显示密钥",
  },
  settings: {
    heading: "设置",
    theme: "颜色",
    themes: { auto: "跟随系统", light: "浅色", dark: "深色" },
    language: "语言",
    automatic: "跟随浏览器",
    news: "收到邮件时",
    notify: "此标签页在后台时显示通知",
    sound: "播放声音",
    kept: "只保存在此浏览器中。",
  },
  keys: {
    heading: "键盘",
    next: "下一封",
    previous: "上一封",
    read: "阅读",
    copy: "复制其验证码，或地址",
    link: "打开其链接",
    select: "选择",
    discard: "删除",
    undo: "撤销删除",
    new: "新地址",
    search: "搜索",
    back: "返回列表",
    help: "此列表",
  },
  message: {
    region: "邮件",
    none: "选择一封邮件在这里阅读。",
    loading: "正在打开邮件",
    back: "返回收件箱",
    backShort: "返回",
    from: "发件人",
    to: "收件人",
    received: "收到时间",
    body: "邮件正文",
    empty: "这封邮件没有文字。",
    withheld: "为了你的安全，这封邮件的正文和附件已被扣留。",
    images: "未载入远程图片：它们会让发件人知道你读了这封邮件。",
    loadImages: "载入远程图片",
    attachments: "附件",
    download: (name, size) => `下载 ${name}，${size}`,
    preview: (name) => `预览 ${name}`,
    previewing: "正在打开",
    page: (number, count) => `第 ${number} 页，共 ${count} 页`,
    morePages: (count) => `还有 ${count} 页，请下载文件后阅读。`,
    unshown: {
      large: "此文件太大，无法在这里显示。请下载后打开。",
      locked: "此文件需要密码。请下载后打开。",
      broken: "此文件无法读取，可能已损坏。",
      slow: "此文件绘制时间过长。请下载后打开。",
    },
    source: "下载原文",
    sourceShort: ".eml",
    print: "打印",
    delete: "删除邮件",
    deleteShort: "删除",
    failed: "这封邮件无法打开。",
    warnings: "请小心",
    tall: "全高",
    facets: {
      mail: "邮件",
      text: "文本",
      links: "链接",
      checks: "检查",
      headers: "邮件头",
      source: "原文",
    },
    facetsLabel: "查看这封邮件的方式",
    noLinks: "这封邮件没有链接。",
    leadsTo: "通向",
  },
  verdicts: {
    virus: "在这封邮件中发现病毒。",
    spam: "这封邮件像是垃圾邮件。",
    spf: "发送这封邮件的服务器不是其域名所列的（SPF）。",
    dkim: "这封邮件的签名无效（DKIM）。",
    dmarc: "发件人的域名表示这封邮件不是它发出的（DMARC）。",
    withheld: "其正文和附件已被扣留。",
  },
  checks: {
    heading: "接收服务器的发现",
    trusted: "发件人的域名为这封邮件担保。",
    doubtful: "没有什么能证明这封邮件来自它所说的人。",
    forged: "发件人的域名表示这封邮件不是它发出的。",
    names: {
      dmarc: "发件人的域名为它担保吗？（DMARC）",
      dkim: "它有签名，且此后未被改动吗？（DKIM）",
      spf: "它由域名所列的服务器发出吗？（SPF）",
      spam: "它没有垃圾邮件的迹象吗？",
      virus: "它没有已知病毒吗？",
    },
    results: { pass: "是", fail: "否", gray: "不明确", none: "未说明" },
  },
  risks: {
    executable: "可以运行程序",
    double_extension: "隐藏了真实类型",
    macro: "可能含有宏",
    encrypted_archive: "已加锁，无人能检查",
    disguised: "与其名称不符",
    active_content: "可以运行脚本",
  },
  risk: (what) => `小心：这个文件${what}。`,

  gone: {
    at: (time, today) => (today ? `今天 ${time}` : time),
    time: {
      heading: "这个地址已经消失",
      what: (count, at) =>
        `它的时间已于${at}到期，再没有什么能打开它。${belongings(count)}在一分钟内抹除。`,
    },
    other: {
      heading: "这个地址已经消失",
      what: (count) =>
        `另一个标签页或另一位密钥持有者结束了它。${belongings(count)}在一分钟内抹除。`,
    },
    hand: {
      heading: "这个地址已删除",
      what: (count, at) => `你于${at}删除了它。${belongings(count)}抹除。`,
    },
  },
  forgotten: {
    service: {
      heading: "这个地址打不开",
      what: "服务不认识此浏览器的密钥。邮箱可能已被删除，或服务已重新安装。",
    },
    hand: {
      heading: "这个地址已忘记",
      what: "此浏览器不再有它的密钥。到期时其邮件会被抹除。",
    },
    link: { heading: "这个链接打不开任何东西", what: "它的邮箱已结束，或链接不完整。" },
  },
};
