/** ما يأتي لاحقًا بالعربية: الرسائل وما يقف أمام الصفحة. */

import type { LaterStrings } from "./en.later";
import { mails } from "./ar";

function belongings(count: number | null): string {
  if (count === 0) return "لم تكن فيه رسائل، ومُحي مفتاحه";
  if (count === null) return "مُحيت رسائله ومرفقاته ومفتاحه";
  return `مُحي ما فيه (${mails(count)}) مع المرفقات والمفتاح`;
}

export const ar: LaterStrings = {
  choice: {
    heading: "اختيار عنوان",
    name: "الاسم",
    nameHint: "اتركه فارغًا لاسم عشوائي لا يخمنه أحد.",
    domain: "النطاق",
    lifetime: "مدة بقائه",
    own: "مدة أخرى",
    subdomain: "نطاق فرعي كامل",
    subdomainHint: "كل اسم قبله لك: صندوق واحد، وأي عدد من العناوين.",
    create: "إنشاء",
  },
  share: {
    heading: "خذه معك",
    address: "العنوان",
    addressHint: "امسحه لكتابة العنوان على جهاز آخر. لا يفتح شيئًا.",
    link: "الصندوق",
    linkHint:
      "من يملك هذا الرابط يقرأ كل ما في هذا الصندوق ويحذفه حتى ينتهي. لا تعطه إلا لأجهزة وأشخاص تثق بهم.",
    copyLink: "نسخ الرابط",
    show: "إظهار الرمز للمسح",
    code: (what) => `رمز QR: ${what}`,
  },
  developers: {
    heading: "الصندوق نفسه في الشيفرة",
    hint: "جاهز للصق. المفتاح أدناه يفتح هذا الصندوق: عامله ككلمة مرور.",
    copy: (what) => `نسخ ${what}`,
    reveal: "إظهار المفتاح",
  },
  settings: {
    heading: "الإعدادات",
    theme: "الألوان",
    themes: { auto: "كالنظام", light: "فاتحة", dark: "داكنة" },
    language: "اللغة",
    automatic: "كالمتصفح",
    news: "حين تصل رسالة",
    notify: "إظهار إشعار ما دامت علامة التبويب هذه في الخلفية",
    sound: "تشغيل صوت",
    kept: "محفوظ في هذا المتصفح فقط.",
  },
  keys: {
    heading: "لوحة المفاتيح",
    next: "الرسالة التالية",
    previous: "الرسالة السابقة",
    read: "قراءتها",
    copy: "نسخ رمزها، أو العنوان",
    link: "فتح رابطها",
    select: "تحديدها",
    discard: "حذفها",
    undo: "التراجع عن الحذف",
    new: "عنوان جديد",
    search: "بحث",
    back: "العودة إلى القائمة",
    help: "هذه القائمة",
  },
  message: {
    region: "الرسالة",
    none: "اختر رسالة لقراءتها هنا.",
    loading: "جارٍ فتح الرسالة",
    back: "العودة إلى الوارد",
    backShort: "عودة",
    from: "من",
    to: "إلى",
    received: "وصلت",
    body: "نص الرسالة",
    empty: "لا نص في هذه الرسالة.",
    withheld: "نص هذه الرسالة ومرفقاتها محجوبة لسلامتك.",
    images: "لم تُحمّل الصور البعيدة: فهي تخبر المرسل بأنك قرأت هذا.",
    loadImages: "تحميل الصور البعيدة",
    attachments: "المرفقات",
    download: (name, size) => `تنزيل ${name}، ${size}`,
    preview: (name) => `معاينة ${name}`,
    previewing: "جارٍ الفتح",
    source: "تنزيل المصدر",
    sourceShort: ".eml",
    print: "طباعة",
    delete: "حذف الرسالة",
    deleteShort: "حذف",
    failed: "تعذر فتح هذه الرسالة.",
    warnings: "انتبه",
    tall: "الارتفاع الكامل",
    facets: {
      mail: "الرسالة",
      text: "النص",
      links: "الروابط",
      checks: "الفحوص",
      headers: "الترويسات",
      source: "المصدر",
    },
    facetsLabel: "طرق عرض هذه الرسالة",
    noLinks: "لا روابط في هذه الرسالة.",
    leadsTo: "يؤدي إلى",
  },
  verdicts: {
    virus: "عُثر على فيروس في هذه الرسالة.",
    spam: "تبدو هذه الرسالة غير مرغوب فيها.",
    spf: "الخادم الذي أرسل هذه الرسالة ليس مما يسميه نطاقها (SPF).",
    dkim: "توقيع هذه الرسالة غير صحيح (DKIM).",
    dmarc: "نطاق المرسل يقول إن هذه الرسالة ليست منه (DMARC).",
    withheld: "نصها ومرفقاتها محجوبة.",
  },
  checks: {
    heading: "ما وجده الخادم المستقبل",
    trusted: "نطاق المرسل يضمن هذه الرسالة.",
    doubtful: "لا شيء يثبت أن هذه الرسالة ممن تقول إنها منه.",
    forged: "نطاق المرسل يقول إن هذه الرسالة ليست منه.",
    names: {
      dmarc: "هل يضمنها نطاق المرسل؟ (DMARC)",
      dkim: "هل هي موقعة ولم تتغير منذئذ؟ (DKIM)",
      spf: "هل أرسلها خادم يسميه النطاق؟ (SPF)",
      spam: "هل تخلو من علامات الرسائل غير المرغوبة؟",
      virus: "هل تخلو من الفيروسات المعروفة؟",
    },
    results: { pass: "نعم", fail: "لا", gray: "غير واضح", none: "لم يُذكر" },
  },
  risks: {
    executable: "قد يشغّل برنامجًا",
    double_extension: "يخفي نوعه الحقيقي",
    macro: "قد يحوي وحدات ماكرو",
    encrypted_archive: "مقفل، فلم يستطع أحد فحصه",
    disguised: "ليس ما يقوله اسمه",
    active_content: "قد يشغّل نصوصًا برمجية",
  },
  risk: (what) => `انتبه: هذا الملف ${what}.`,

  gone: {
    at: (time, today) => (today ? `عند ${time}` : `في ${time}`),
    time: {
      heading: "هذا العنوان اختفى",
      what: (count, at) =>
        `انتهى وقته ${at}، ولا شيء يفتحه بعد الآن. ${belongings(count)} خلال دقيقة.`,
    },
    other: {
      heading: "هذا العنوان اختفى",
      what: (count) =>
        `أنهته علامة تبويب أخرى أو حامل آخر لمفتاحه. ${belongings(count)} خلال دقيقة.`,
    },
    hand: {
      heading: "هذا العنوان محذوف",
      what: (count, at) => `حذفته ${at}. ${belongings(count)}.`,
    },
  },
  forgotten: {
    service: {
      heading: "هذا العنوان لا يُفتح",
      what: "الخدمة لا تعرف مفتاح هذا المتصفح. ربما حُذف الصندوق أو أُعيد إعداد الخدمة.",
    },
    hand: {
      heading: "هذا العنوان منسي",
      what: "لم يعد لهذا المتصفح مفتاحه. تُمحى رسائله حين ينتهي وقته.",
    },
    link: { heading: "هذا الرابط لا يفتح شيئًا", what: "انتهى صندوقه، أو الرابط غير كامل." },
  },
};
