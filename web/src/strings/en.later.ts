/** The words of what comes later: mail, and what stands before the page. */

import type { Unshown } from "../model";
import type { Attachment, Summary } from "../wire";
import { counted, mails } from "./en";

type Verdict = Summary["verdicts"]["spf"];

/** What goes with an inbox, as the beginning of "… erased". */
function belongings(count: number | null): string {
  if (count === 0) return "It had no mail; its key is";
  if (count === null) return "Its mail, attachments and key are";
  return `Its ${mails(count)}, attachments and key are`;
}

export const en = {
  choice: {
    heading: "Choose an address",
    name: "Name",
    nameHint: "Leave it empty for a random one that nobody can guess.",
    domain: "Domain",
    lifetime: "Lives for",
    own: "Another time",
    subdomain: "A whole subdomain",
    subdomainHint: "Every name in front of it is yours: one inbox, any number of addresses.",
    create: "Create",
  },

  share: {
    heading: "Take it with you",
    address: "The address",
    addressHint: "Scan it to write the address on another device. It opens nothing.",
    link: "The inbox",
    linkHint:
      "Whoever has this link reads and deletes everything in this inbox, until it ends. Give it only to devices and people you trust.",
    copyLink: "Copy the link",
    show: "Show the code to scan",
    code: (what: string) => `QR code of ${what}`,
  },

  developers: {
    heading: "The same inbox, in code",
    hint: "Ready to paste. The key below opens this inbox: treat it as a password.",
    copy: (what: string) => `Copy ${what}`,
    reveal: "Show the key",
  },

  settings: {
    heading: "Settings",
    theme: "Colours",
    themes: { auto: "As the system", light: "Light", dark: "Dark" },
    language: "Language",
    automatic: "As the browser",
    news: "When mail comes",
    notify: "Show a notice while this tab is in the background",
    sound: "Play a sound",
    kept: "Kept in this browser only.",
  },

  keys: {
    heading: "Keyboard",
    next: "Next mail",
    previous: "Previous mail",
    read: "Read it",
    copy: "Copy its code, or the address",
    link: "Open its link",
    select: "Select it",
    discard: "Delete it",
    undo: "Undo deleting",
    new: "New address",
    search: "Search",
    back: "Back to the list",
    help: "This list",
  },

  message: {
    region: "Message",
    none: "Choose a mail to read it here.",
    loading: "Opening the mail",
    back: "Back to inbox",
    backShort: "Back",
    from: "From",
    to: "To",
    received: "Received",
    body: "Body of the mail",
    empty: "This mail has no text.",
    withheld: "The text and the attachments of this mail are withheld for your safety.",
    images: "Remote images are not loaded: they would tell the sender that you read this.",
    loadImages: "Load remote images",
    attachments: "Attachments",
    download: (name: string, size: string) => `Download ${name}, ${size}`,
    preview: (name: string) => `Preview ${name}`,
    previewing: "Opening",
    page: (number: number, count: number) => `Page ${number} of ${count}`,
    morePages: (count: number) =>
      counted(count, {
        one: "And # more page: download the file to read it.",
        other: "And # more pages: download the file to read them.",
      }),
    unshown: {
      large: "This file is too large to be shown here. Download it to open it.",
      locked: "This file asks for a password. Download it to open it.",
      broken: "This file cannot be read. It may be damaged.",
      slow: "This file takes too long to draw. Download it to open it.",
    } satisfies Record<Unshown, string>,
    source: "Download source",
    sourceShort: ".eml",
    print: "Print",
    delete: "Delete mail",
    deleteShort: "Delete",
    failed: "This mail could not be opened.",
    warnings: "Take care",
    tall: "Full height",
    facets: {
      mail: "Mail",
      text: "Text",
      links: "Links",
      checks: "Checks",
      headers: "Headers",
      source: "Source",
    },
    facetsLabel: "Ways to see this mail",
    noLinks: "This mail has no links.",
    leadsTo: "leads to",
  },

  verdicts: {
    virus: "A virus was found in this mail.",
    spam: "This mail looks like spam.",
    spf: "The server that sent this mail is not one that its domain names (SPF).",
    dkim: "The signature of this mail does not hold (DKIM).",
    dmarc: "The sender's domain says that this mail is not from it (DMARC).",
    withheld: "Its text and attachments are withheld.",
  },
  checks: {
    heading: "What the receiving server found",
    trusted: "The sender's domain vouches for this mail.",
    doubtful: "Nothing proves that this mail comes from whom it says.",
    forged: "The sender's domain says that this mail is not from it.",
    names: {
      dmarc: "Does the domain of the sender vouch for it? (DMARC)",
      dkim: "Is it signed, and unchanged since? (DKIM)",
      spf: "Was it sent by a server that the domain names? (SPF)",
      spam: "Is it free of the marks of spam?",
      virus: "Is it free of known viruses?",
    } satisfies Record<keyof Summary["verdicts"], string>,
    results: {
      pass: "Yes",
      fail: "No",
      gray: "Not clear",
      none: "Not said",
    } satisfies Record<Verdict, string>,
  },
  risks: {
    executable: "can run a program",
    double_extension: "hides its real type",
    macro: "may contain macros",
    encrypted_archive: "is locked, so nobody could check it",
    disguised: "is not what its name says",
    active_content: "can run scripts",
  } satisfies Record<NonNullable<Attachment["risk"]>, string>,
  risk: (what: string) => `Careful: it ${what}.`,

  gone: {
    at: (time: string, today: boolean) => (today ? `at ${time}` : `on ${time}`),
    time: {
      heading: "This address is gone",
      what: (count: number | null, at: string) =>
        `Its time was up ${at}, and nothing opens it any more. ${belongings(count)} erased within the minute.`,
    },
    other: {
      heading: "This address is gone",
      what: (count: number | null) =>
        `Another tab, or another holder of its key, ended it. ${belongings(count)} erased within the minute.`,
    },
    hand: {
      heading: "This address is deleted",
      what: (count: number | null, at: string) =>
        `You deleted it ${at}. ${belongings(count)} erased.`,
    },
  },
  forgotten: {
    service: {
      heading: "This address does not open",
      what: "The service does not know this browser's key to it. The inbox may have been deleted, or the service set up anew.",
    },
    hand: {
      heading: "This address is forgotten",
      what: "This browser has no key to it any more. Its mail is erased when its time is up.",
    },
    link: {
      heading: "This link opens nothing",
      what: "Its inbox has ended, or the link is not whole.",
    },
  },
};

export type LaterStrings = typeof en;
