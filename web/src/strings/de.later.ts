/** Was später kommt, auf Deutsch: Mails, und was vor der Seite steht. */

import type { LaterStrings } from "./en.later";
import { counted, mails } from "./de";

function belongings(count: number | null): string {
  if (count === 0) return "Mails waren keine da; der Schlüssel ist";
  if (count === null) return "Mails, Anhänge und Schlüssel sind";
  return `${mails(count)}, alle Anhänge und der Schlüssel sind`;
}

export const de: LaterStrings = {
  choice: {
    heading: "Adresse wählen",
    name: "Name",
    nameHint: "Leer lassen für einen zufälligen, den niemand errät.",
    domain: "Domain",
    lifetime: "Lebt",
    own: "Andere Dauer",
    subdomain: "Eine ganze Subdomain",
    subdomainHint: "Jeder Name davor gehört dir: ein Postfach, beliebig viele Adressen.",
    create: "Anlegen",
  },
  share: {
    heading: "Mitnehmen",
    address: "Die Adresse",
    addressHint: "Scannen, um die Adresse auf einem anderen Gerät zu haben. Sie öffnet nichts.",
    link: "Das Postfach",
    linkHint:
      "Wer diesen Link hat, liest und löscht alles in diesem Postfach, bis es endet. Gib ihn nur Geräten und Menschen, denen du traust.",
    copyLink: "Link kopieren",
    show: "Code zum Scannen zeigen",
    code: (what) => `QR-Code: ${what}`,
  },
  developers: {
    heading: "Dasselbe Postfach als Code",
    hint: "Zum Einfügen fertig. Der Schlüssel öffnet dieses Postfach: Behandle ihn wie ein Passwort.",
    copy: (what) => `${what} kopieren`,
    reveal: "Schlüssel zeigen",
  },
  settings: {
    heading: "Einstellungen",
    theme: "Farben",
    themes: { auto: "Wie das System", light: "Hell", dark: "Dunkel" },
    language: "Sprache",
    automatic: "Wie der Browser",
    news: "Wenn Mail kommt",
    notify: "Hinweis zeigen, solange dieser Tab im Hintergrund ist",
    sound: "Einen Ton spielen",
    kept: "Bleibt nur in diesem Browser.",
  },
  keys: {
    heading: "Tastatur",
    next: "Nächste Mail",
    previous: "Vorige Mail",
    read: "Lesen",
    copy: "Ihren Code oder die Adresse kopieren",
    link: "Ihren Link öffnen",
    select: "Auswählen",
    discard: "Löschen",
    undo: "Löschen rückgängig machen",
    new: "Neue Adresse",
    search: "Suchen",
    back: "Zurück zur Liste",
    help: "Diese Liste",
  },
  message: {
    region: "Nachricht",
    none: "Wähle eine Mail, um sie hier zu lesen.",
    loading: "Die Mail wird geöffnet",
    back: "Zurück zum Posteingang",
    backShort: "Zurück",
    from: "Von",
    to: "An",
    received: "Empfangen",
    body: "Inhalt der Mail",
    empty: "Diese Mail hat keinen Text.",
    withheld: "Text und Anhänge dieser Mail werden zu deiner Sicherheit zurückgehalten.",
    images:
      "Bilder aus dem Netz sind nicht geladen: Sie würden dem Absender verraten, dass du das liest.",
    loadImages: "Bilder aus dem Netz laden",
    attachments: "Anhänge",
    download: (name, size) => `${name} herunterladen, ${size}`,
    preview: (name) => `Vorschau von ${name}`,
    previewing: "Wird geöffnet",
    page: (number, count) => `Seite ${number} von ${count}`,
    morePages: (count) =>
      counted(count, {
        one: "Und # weitere Seite: Lade die Datei herunter, um sie zu lesen.",
        other: "Und # weitere Seiten: Lade die Datei herunter, um sie zu lesen.",
      }),
    unshown: {
      large: "Diese Datei ist zu groß, um sie hier zu zeigen. Lade sie herunter, um sie zu öffnen.",
      locked: "Diese Datei verlangt ein Passwort. Lade sie herunter, um sie zu öffnen.",
      broken: "Diese Datei lässt sich nicht lesen. Vielleicht ist sie beschädigt.",
      slow: "Diese Datei zu zeichnen dauert zu lange. Lade sie herunter, um sie zu öffnen.",
    },
    source: "Quelltext herunterladen",
    sourceShort: ".eml",
    print: "Drucken",
    delete: "Mail löschen",
    deleteShort: "Löschen",
    failed: "Diese Mail ließ sich nicht öffnen.",
    warnings: "Vorsicht",
    tall: "Volle Höhe",
    facets: {
      mail: "Mail",
      text: "Text",
      links: "Links",
      checks: "Prüfungen",
      headers: "Kopfzeilen",
      source: "Quelltext",
    },
    facetsLabel: "Ansichten dieser Mail",
    noLinks: "Diese Mail hat keine Links.",
    leadsTo: "führt zu",
  },
  verdicts: {
    virus: "In dieser Mail wurde ein Virus gefunden.",
    spam: "Diese Mail sieht nach Spam aus.",
    spf: "Der Server, der diese Mail geschickt hat, ist keiner, den die Domain nennt (SPF).",
    dkim: "Die Signatur dieser Mail stimmt nicht (DKIM).",
    dmarc: "Die Domain des Absenders sagt, dass diese Mail nicht von ihr ist (DMARC).",
    withheld: "Ihr Text und ihre Anhänge werden zurückgehalten.",
  },
  checks: {
    heading: "Was der empfangende Server gefunden hat",
    trusted: "Die Domain des Absenders bürgt für diese Mail.",
    doubtful: "Nichts belegt, dass diese Mail von dem kommt, der darin steht.",
    forged: "Die Domain des Absenders sagt, dass diese Mail nicht von ihr ist.",
    names: {
      dmarc: "Bürgt die Domain des Absenders für sie? (DMARC)",
      dkim: "Ist sie signiert und seither unverändert? (DKIM)",
      spf: "Kam sie von einem Server, den die Domain nennt? (SPF)",
      spam: "Ist sie frei von Zeichen von Spam?",
      virus: "Ist sie frei von bekannten Viren?",
    },
    results: { pass: "Ja", fail: "Nein", gray: "Unklar", none: "Keine Angabe" },
  },
  risks: {
    executable: "kann ein Programm ausführen",
    double_extension: "verbirgt ihren wahren Typ",
    macro: "kann Makros enthalten",
    encrypted_archive: "ist verschlossen, sodass niemand sie prüfen konnte",
    disguised: "ist nicht, was ihr Name sagt",
    active_content: "kann Skripte ausführen",
  },
  risk: (what) => `Vorsicht: Die Datei ${what}.`,

  gone: {
    at: (time, today) => (today ? `um ${time}` : `am ${time}`),
    time: {
      heading: "Diese Adresse gibt es nicht mehr",
      what: (count, at) =>
        `Ihre Zeit war ${at} um, und nichts öffnet sie mehr. ${belongings(count)} binnen einer Minute gelöscht.`,
    },
    other: {
      heading: "Diese Adresse gibt es nicht mehr",
      what: (count) =>
        `Ein anderer Tab, oder wer sonst den Schlüssel hat, hat sie beendet. ${belongings(count)} binnen einer Minute gelöscht.`,
    },
    hand: {
      heading: "Diese Adresse ist gelöscht",
      what: (count, at) => `Du hast sie ${at} gelöscht. ${belongings(count)} gelöscht.`,
    },
  },
  forgotten: {
    service: {
      heading: "Diese Adresse öffnet sich nicht",
      what: "Der Dienst kennt den Schlüssel dieses Browsers nicht. Vielleicht wurde das Postfach gelöscht oder der Dienst neu eingerichtet.",
    },
    hand: {
      heading: "Diese Adresse ist vergessen",
      what: "Dieser Browser hat keinen Schlüssel mehr dazu. Ihre Mails werden gelöscht, wenn ihre Zeit um ist.",
    },
    link: {
      heading: "Dieser Link öffnet nichts",
      what: "Sein Postfach ist beendet, oder der Link ist nicht vollständig.",
    },
  },
};
