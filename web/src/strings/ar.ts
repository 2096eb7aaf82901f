/** كلمات الصفحة بالعربية. */

import type { Strings } from "./en";
import { plurals } from "./plurals";

const language = "ar";
export const counted = plurals(language);

export function mails(count: number): string {
  return counted(count, {
    zero: "لا رسائل",
    one: "رسالة واحدة",
    two: "رسالتان",
    few: "# رسائل",
    many: "# رسالة",
    other: "# رسالة",
  });
}

export const ar: Strings = {
  language,
  direction: "rtl",

  title: (unseen, name) => (unseen > 0 ? `(${unseen}) ${name}` : name),
  promise:
    "بلا تسجيل، بلا ملفات تعريف ارتباط، بلا طرف ثالث. مفتاح هذا الصندوق في هذا المتصفح وليس في أي مكان آخر.",
  notes: "من مشغّل هذه الخدمة",
  close: "إغلاق",
  open: { developers: "للمطورين", settings: "الإعدادات", keys: "لوحة المفاتيح" },

  connection: {
    connecting: "جارٍ الاتصال",
    live: "مباشر",
    polling: "يتحقق كل بضع ثوانٍ",
    offline: "غير متصل",
  },

  address: {
    heading: "عنوانك",
    opening: "جارٍ إيجاد عنوان لك",
    proving: "اقترب الأمر: هذا المتصفح يحسب قليلًا كي لا تأخذ الآلات كل العناوين",
    copy: (address) => `نسخ العنوان ${address}`,
    copyShort: "نسخ",
    copied: "نُسخ",
    new: "عنوان جديد",
    choose: "اختيار",
    chooseFull: "اختيار عنوان",
    share: "مشاركة",
    others: "عناوينك",
    open: (address, left) => `فتح ${address}، يختفي خلال ${left}`,
  },

  time: {
    left: "يختفي خلال",
    ending: "جارٍ الإغلاق",
    more: (span) => `إضافة ${span}`,
    extend: "إبقاء حتى…",
    choose: "إبقاؤه، بدءًا من الآن، مدة",
    own: "أو مدة",
    unit: "وحدة الوقت",
    set: "تعيين",
  },

  deletion: {
    start: "حذف",
    startFull: "حذف هذا الصندوق",
    question: "أتريد حذف هذا الصندوق؟",
    consequence: (count) =>
      count === 0
        ? "يتوقف العنوان فورًا. لا يمكن التراجع عن ذلك."
        : `يُمحى العنوان وما فيه (${mails(count)}) فورًا. لا يمكن التراجع عن ذلك.`,
    confirm: "حذف الصندوق",
    cancel: "إبقاؤه",
    forget: "نسيانه هنا فقط",
    forgetHint:
      "النسيان يزيل المفتاح من هذا المتصفح. يبقى الصندوق حتى ينتهي وقته، ولا يفتحه إلا رابط احتفظت به.",
  },

  list: {
    heading: "الوارد",
    count: mails,
    loading: "جارٍ فتح الصندوق",
    empty: "لا رسائل بعد",
    emptyHint: "أعطِ هذا العنوان حيث يُطلب عنوان. ما يُرسل إليه يظهر هنا من تلقاء نفسه.",
    offline: "أنت غير متصل",
    offlineHint: "البريد المرسل إلى هذا العنوان ينتظرك ويظهر حين تعود.",
    unseen: "جديدة",
    noSubject: "بلا موضوع",
    noSender: "مرسل مجهول",
    older: "جارٍ تحميل رسائل أقدم",
    attachments: (count) =>
      counted(count, {
        one: "مرفق واحد",
        two: "مرفقان",
        few: "# مرفقات",
        many: "# مرفقًا",
        other: "# مرفق",
      }),
    search: "البحث في الرسائل",
    searchHint: "بحث",
    nothing: "لم يُعثر على شيء",
    nothingHint: "لا رسالة هنا توافق ما طلبته.",
    folders: "المجلدات",
    inbox: "الوارد",
    spam: (count) => `غير مرغوب (${count})`,
    filter: "عرض",
    filters: { all: "الكل", unseen: "غير مقروءة", verifying: "رموز وروابط", files: "بمرفقات" },
    select: (subject) => `تحديد ${subject}`,
    selectAll: "تحديد الكل",
    selected: (count) => counted(count, { other: "المحدد: #" }),
    deleteSelected: "حذف المحدد",
    unsigned: "المرسل غير مثبت",
    virus: "فيروس",
  },

  code: { copy: (code) => `نسخ الرمز ${code}`, copied: "نُسخ" },
  link: { open: (host) => `فتح ${host}`, opens: "في علامة تبويب جديدة" },

  failed: { heading: "لا عنوان بعد", retry: "إعادة المحاولة" },
  another: "الحصول على عنوان جديد",

  failure: {
    offline: "لا اتصال. تُعاد المحاولة تلقائيًا.",
    unexplained: (status) => `أجابت الخدمة بخطأ (${status}).`,
    known: {
      403: "هذا محجوب: لم يجتز فحصًا، والخدمة لا تسمح بفتح مثل هذه الرسائل.",
      404: "حُذفت، أو لم تصل قط إلى هذا الصندوق.",
      409: "هذا العنوان مستخدم، أو كان كذلك حتى وقت قريب؛ اختر غيره.",
      429: "هذا يكفي الآن.",
    },
    later: (span) => `أعد المحاولة خلال ${span}.`,
    dismiss: "إخفاء",
    panel: "تعذر تحميل هذا الجزء من الصفحة.",
  },

  said: {
    copied: "نُسخ",
    notCopied: "لم يسمح المتصفح بالنسخ. حدده هنا:",
    created: (address) => `عنوان جديد: ${address}`,
    adopted: (address) => `فُتح هنا: ${address}`,
    arrivedFrom: (sender, subject) => `رسالة جديدة من ${sender}: ${subject}`,
    arrived: (count) => `وصل: ${mails(count)}`,
    kept: (until) => `باقٍ حتى ${until}`,
    ending: (span) => `ينتهي هذا الصندوق خلال ${span}`,
    discarded: (count) => `حُذف: ${mails(count)}`,
    restored: (count) => `أُعيد: ${mails(count)}`,
    notAllowed: "لا يسمح المتصفح بإشعارات هذه الصفحة.",
    undo: "تراجع",
  },
};
