/** Las palabras de la página en español. */

import type { Strings } from "./en";
import { plurals } from "./plurals";

const language = "es";
export const counted = plurals(language);

export function mails(count: number): string {
  return counted(count, { one: "# correo", other: "# correos" });
}

export const es: Strings = {
  language,
  direction: "ltr",

  title: (unseen, name) => (unseen > 0 ? `(${unseen}) ${name}` : name),
  promise:
    "Sin registro, sin cookies, sin terceros. La clave de este buzón está en este navegador y en ningún otro sitio.",
  notes: "De quien ofrece este servicio",
  close: "Cerrar",
  open: { developers: "Para desarrolladores", settings: "Ajustes", keys: "Teclado" },

  connection: {
    connecting: "Conectando",
    live: "En directo",
    polling: "Comprueba cada pocos segundos",
    offline: "Sin conexión",
  },

  address: {
    heading: "Tu dirección",
    opening: "Buscando una dirección",
    proving:
      "Ya casi está: este navegador calcula un poco, para que las máquinas no se lleven todas las direcciones",
    copy: (address) => `Copiar la dirección ${address}`,
    copyShort: "Copiar",
    copied: "Copiado",
    new: "Nueva dirección",
    choose: "Elegir",
    chooseFull: "Elegir una dirección",
    share: "Compartir",
    others: "Tus direcciones",
    open: (address, left) => `Abrir ${address}, desaparece en ${left}`,
  },

  time: {
    left: "Desaparece en",
    ending: "Cerrando",
    more: (span) => `Añadir ${span}`,
    extend: "Conservar hasta…",
    choose: "Conservarla, desde ahora, durante",
    own: "O durante",
    unit: "Unidad de tiempo",
    set: "Fijar",
  },

  deletion: {
    start: "Eliminar",
    startFull: "Eliminar este buzón",
    question: "¿Eliminar este buzón?",
    consequence: (count) =>
      count === 0
        ? "La dirección deja de funcionar al instante. No se puede deshacer."
        : `La dirección y su contenido (${mails(count)}) se borran al instante. No se puede deshacer.`,
    confirm: "Eliminar el buzón",
    cancel: "Conservarlo",
    forget: "Solo olvidarlo aquí",
    forgetHint:
      "Olvidar quita la clave de este navegador. El buzón vive hasta que acabe su tiempo, y solo lo abre un enlace que hayas guardado.",
  },

  list: {
    heading: "Bandeja de entrada",
    count: mails,
    loading: "Abriendo el buzón",
    empty: "Aún no hay correo",
    emptyHint: "Da esta dirección donde te pidan una. Lo que envíen a ella aparece aquí solo.",
    offline: "Sin conexión a la red",
    offlineHint: "El correo para esta dirección espera y aparece cuando vuelvas.",
    unseen: "Nuevo",
    noSubject: "Sin asunto",
    noSender: "Remitente desconocido",
    older: "Cargando correos anteriores",
    attachments: (count) => counted(count, { one: "# adjunto", other: "# adjuntos" }),
    search: "Buscar correos",
    searchHint: "Buscar",
    nothing: "No se encontró nada",
    nothingHint: "Ningún correo de aquí coincide.",
    folders: "Carpetas",
    inbox: "Entrada",
    spam: (count) => `No deseado (${count})`,
    filter: "Mostrar",
    filters: {
      all: "Todo",
      unseen: "Sin leer",
      verifying: "Códigos y enlaces",
      files: "Con archivos",
    },
    select: (subject) => `Seleccionar ${subject}`,
    selectAll: "Seleccionar todo",
    selected: (count) => counted(count, { one: "# seleccionado", other: "# seleccionados" }),
    deleteSelected: "Eliminar la selección",
    unsigned: "Remitente no demostrado",
    virus: "Virus",
  },

  code: { copy: (code) => `Copiar el código ${code}`, copied: "Copiado" },
  link: { open: (host) => `Abrir ${host}`, opens: "en una pestaña nueva" },

  failed: { heading: "Aún no hay dirección", retry: "Reintentar" },
  another: "Obtener una nueva dirección",

  failure: {
    offline: "Sin conexión. Se reintenta solo.",
    unexplained: (status) => `El servicio respondió con un error (${status}).`,
    known: {
      403: "Está retenido: no superó un control, y el servicio no deja abrir correos así.",
      404: "Se eliminó, o nunca llegó a este buzón.",
      409: "Esta dirección está en uso, o lo estaba hasta hace poco; elige otra.",
      429: "Por ahora ya son suficientes veces.",
    },
    later: (span) => `Vuelve a intentarlo en ${span}.`,
    dismiss: "Ocultar",
    panel: "Esta parte de la página no se pudo cargar.",
  },

  said: {
    copied: "Copiado",
    notCopied: "El navegador no permitió copiar. Selecciónalo aquí:",
    created: (address) => `Nueva dirección: ${address}`,
    adopted: (address) => `Abierta aquí: ${address}`,
    arrivedFrom: (sender, subject) => `Correo nuevo de ${sender}: ${subject}`,
    arrived: (count) =>
      counted(count, { one: "Ha llegado # correo", other: "Han llegado # correos" }),
    kept: (until) => `Se conserva hasta ${until}`,
    ending: (span) => `Este buzón termina en ${span}`,
    discarded: (count) =>
      counted(count, { one: "# correo eliminado", other: "# correos eliminados" }),
    restored: (count) =>
      counted(count, { one: "# correo recuperado", other: "# correos recuperados" }),
    notAllowed: "El navegador no permite avisos de esta página.",
    undo: "Deshacer",
  },
};
