/** Die Wörter der Seite auf Deutsch. */

import type { Strings } from "./en";
import { plurals } from "./plurals";

const language = "de";
export const counted = plurals(language);

export function mails(count: number): string {
  return counted(count, { one: "# Mail", other: "# Mails" });
}

export const de: Strings = {
  language,
  direction: "ltr",

  title: (unseen, name) => (unseen > 0 ? `(${unseen}) ${name}` : name),
  promise:
    "Keine Anmeldung, keine Cookies, keine Dritten. Der Schlüssel zu diesem Postfach liegt in diesem Browser und sonst nirgends.",
  notes: "Vom Betreiber dieses Dienstes",
  close: "Schließen",
  open: { developers: "Für Entwickler", settings: "Einstellungen", keys: "Tastatur" },

  connection: {
    connecting: "Verbinde",
    live: "Verbunden",
    polling: "Sieht alle paar Sekunden nach",
    offline: "Offline",
  },

  address: {
    heading: "Deine Adresse",
    opening: "Eine Adresse wird gesucht",
    proving:
      "Gleich so weit: Dieser Browser rechnet ein wenig, damit Maschinen nicht alle Adressen nehmen",
    copy: (address) => `Adresse ${address} kopieren`,
    copyShort: "Kopieren",
    copied: "Kopiert",
    new: "Neue Adresse",
    choose: "Wählen",
    chooseFull: "Adresse wählen",
    share: "Teilen",
    others: "Deine Adressen",
    open: (address, left) => `${address} öffnen, weg in ${left}`,
  },

  time: {
    left: "Weg in",
    ending: "Wird geschlossen",
    more: (span) => `${span} mehr`,
    extend: "Behalten bis …",
    choose: "Von jetzt an behalten für",
    own: "Oder für",
    unit: "Zeiteinheit",
    set: "Setzen",
  },

  deletion: {
    start: "Löschen",
    startFull: "Dieses Postfach löschen",
    question: "Dieses Postfach löschen?",
    consequence: (count) =>
      count === 0
        ? "Die Adresse gilt sofort nicht mehr. Das lässt sich nicht zurücknehmen."
        : `Die Adresse und ${mails(count)} werden sofort gelöscht. Das lässt sich nicht zurücknehmen.`,
    confirm: "Postfach löschen",
    cancel: "Behalten",
    forget: "Nur hier vergessen",
    forgetHint:
      "Vergessen entfernt den Schlüssel aus diesem Browser. Das Postfach lebt weiter, bis seine Zeit um ist, und nur ein aufbewahrter Link öffnet es.",
  },

  list: {
    heading: "Posteingang",
    count: mails,
    loading: "Das Postfach wird geöffnet",
    empty: "Noch keine Mail",
    emptyHint:
      "Gib diese Adresse an, wo eine verlangt wird. Was dorthin geschickt wird, erscheint hier von selbst.",
    offline: "Du bist offline",
    offlineHint: "Mails an diese Adresse warten und erscheinen, sobald du wieder da bist.",
    unseen: "Neu",
    noSubject: "Ohne Betreff",
    noSender: "Absender unbekannt",
    older: "Ältere Mails werden geladen",
    attachments: (count) => counted(count, { one: "# Anhang", other: "# Anhänge" }),
    search: "Mails durchsuchen",
    searchHint: "Suchen",
    nothing: "Nichts gefunden",
    nothingHint: "Keine Mail hier passt dazu.",
    folders: "Ordner",
    inbox: "Posteingang",
    spam: (count) => `Spam (${count})`,
    filter: "Zeigen",
    filters: {
      all: "Alle",
      unseen: "Ungelesen",
      verifying: "Codes und Links",
      files: "Mit Anhang",
    },
    select: (subject) => `${subject} auswählen`,
    selectAll: "Alle auswählen",
    selected: (count) => counted(count, { other: "# ausgewählt" }),
    deleteSelected: "Ausgewählte löschen",
    unsigned: "Absender nicht belegt",
    virus: "Virus",
  },

  code: { copy: (code) => `Code ${code} kopieren`, copied: "Kopiert" },
  link: { open: (host) => `${host} öffnen`, opens: "in neuem Tab" },

  failed: { heading: "Noch keine Adresse", retry: "Noch einmal versuchen" },
  another: "Neue Adresse holen",

  failure: {
    offline: "Keine Verbindung. Es wird von selbst weiter versucht.",
    unexplained: (status) => `Der Dienst antwortete mit einem Fehler (${status}).`,
    known: {
      403: "Das wird zurückgehalten: Es fiel durch eine Prüfung, und der Dienst lässt solche Mails nicht öffnen.",
      404: "Sie wurde gelöscht oder kam nie in dieses Postfach.",
      409: "Diese Adresse ist vergeben oder war es bis vor Kurzem; wähle eine andere.",
      429: "Das war fürs Erste oft genug.",
    },
    later: (span) => `Versuch es in ${span} noch einmal.`,
    dismiss: "Ausblenden",
    panel: "Dieser Teil der Seite ließ sich nicht laden.",
  },

  said: {
    copied: "Kopiert",
    notCopied: "Der Browser erlaubt das Kopieren nicht. Hier auswählen:",
    created: (address) => `Neue Adresse: ${address}`,
    adopted: (address) => `Hier geöffnet: ${address}`,
    arrivedFrom: (sender, subject) => `Neue Mail von ${sender}: ${subject}`,
    arrived: (count) => counted(count, { one: "# Mail gekommen", other: "# Mails gekommen" }),
    kept: (until) => `Bleibt bis ${until}`,
    ending: (span) => `Dieses Postfach endet in ${span}`,
    discarded: (count) => `${mails(count)} gelöscht`,
    restored: (count) => `${mails(count)} wieder da`,
    notAllowed: "Der Browser erlaubt dieser Seite keine Hinweise.",
    undo: "Rückgängig",
  },
};
