/** The words of the page as it opens. Another language is another file of this shape. */

import { plurals } from "./plurals";

const language = "en";
export const counted = plurals(language);

export function mails(count: number): string {
  return counted(count, { one: "# mail", other: "# mails" });
}

export const en = {
  language,
  direction: "ltr" as "ltr" | "rtl",

  title: (unseen: number, name: string) => (unseen > 0 ? `(${unseen}) ${name}` : name),
  promise:
    "No registration, no cookies, no third party. The key to this inbox is in this browser and nowhere else.",
  notes: "From whoever runs this service",
  close: "Close",
  open: { developers: "For developers", settings: "Settings", keys: "Keyboard" },

  connection: {
    connecting: "Connecting",
    live: "Live",
    polling: "Checking every few seconds",
    offline: "Offline",
  },

  address: {
    heading: "Your address",
    opening: "Finding you an address",
    proving: "Almost there: this browser does a little work, so that machines cannot take them all",
    copy: (address: string) => `Copy address ${address}`,
    copyShort: "Copy",
    copied: "Copied",
    new: "New address",
    choose: "Choose",
    chooseFull: "Choose an address",
    share: "Share",
    others: "Your addresses",
    open: (address: string, left: string) => `Open ${address}, gone in ${left}`,
  },

  time: {
    left: "Gone in",
    ending: "Closing",
    more: (span: string) => `Add ${span}`,
    extend: "Keep until…",
    choose: "Keep it, counted from now, for",
    own: "Or for",
    unit: "Unit of time",
    set: "Set",
  },

  deletion: {
    start: "Delete",
    startFull: "Delete this inbox",
    question: "Delete this inbox?",
    consequence: (count: number) =>
      count === 0
        ? "The address stops working at once. This cannot be undone."
        : `The address and its ${mails(count)} are erased at once. This cannot be undone.`,
    confirm: "Delete inbox",
    cancel: "Keep it",
    forget: "Only forget it here",
    forgetHint:
      "Forgetting removes the key from this browser. The inbox lives on until its time is up, and only a link you kept opens it.",
  },

  list: {
    heading: "Inbox",
    count: mails,
    loading: "Opening the inbox",
    empty: "No mail yet",
    emptyHint:
      "Give this address wherever one is asked for. What is sent to it appears here by itself.",
    offline: "You are offline",
    offlineHint: "Mail to this address waits for you, and appears when you are back.",
    unseen: "New",
    noSubject: "No subject",
    noSender: "Unknown sender",
    older: "Loading older mail",
    attachments: (count: number) => counted(count, { one: "# attachment", other: "# attachments" }),
    search: "Search mail",
    searchHint: "Search",
    nothing: "Nothing found",
    nothingHint: "No mail here fits what you asked for.",
    folders: "Folders",
    inbox: "Inbox",
    spam: (count: number) => `Spam (${count})`,
    filter: "Show",
    filters: { all: "All", unseen: "Unread", verifying: "Codes and links", files: "With files" },
    select: (subject: string) => `Select ${subject}`,
    selectAll: "Select all",
    selected: (count: number) => counted(count, { one: "# selected", other: "# selected" }),
    deleteSelected: "Delete selected",
    unsigned: "Sender not proven",
    virus: "Virus",
  },

  code: {
    copy: (code: string) => `Copy code ${code}`,
    copied: "Copied",
  },
  link: {
    open: (host: string) => `Open ${host}`,
    opens: "opens in a new tab",
  },

  failed: {
    heading: "No address yet",
    retry: "Try again",
  },
  another: "Get a new address",

  failure: {
    offline: "No connection. Trying again by itself.",
    unexplained: (status: number) => `The service answered with an error (${status}).`,
    known: {
      403: "This is withheld: it failed a check, and the service does not let such mail be opened.",
      404: "It was deleted, or never came to this inbox.",
      409: "This address is in use, or was until lately; choose another.",
      429: "That was often enough for now.",
    } as Readonly<Record<number, string>>,
    later: (span: string) => `Try again in ${span}.`,
    dismiss: "Dismiss",
    panel: "This part of the page could not be loaded.",
  },

  said: {
    copied: "Copied",
    notCopied: "The browser did not allow copying. Select it here:",
    created: (address: string) => `New address: ${address}`,
    adopted: (address: string) => `Opened here: ${address}`,
    arrivedFrom: (sender: string, subject: string) => `New mail from ${sender}: ${subject}`,
    arrived: (count: number) => `${mails(count)} arrived`,
    kept: (until: string) => `Kept until ${until}`,
    ending: (span: string) => `This inbox ends in ${span}`,
    discarded: (count: number) => `${mails(count)} deleted`,
    restored: (count: number) => `${mails(count)} restored`,
    notAllowed: "The browser does not allow notices for this page.",
    undo: "Undo",
  },
};

export type Strings = typeof en;
