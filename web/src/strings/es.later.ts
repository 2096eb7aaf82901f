/** Lo que viene después, en español: los correos, y lo que se abre ante la página. */

import type { LaterStrings } from "./en.later";
import { counted, mails } from "./es";

function belongings(count: number | null): string {
  if (count === 0) return "No tenía correos; su clave se ha borrado";
  if (count === null) return "Sus correos, adjuntos y clave se han borrado";
  return `Su contenido (${mails(count)}), los adjuntos y la clave se han borrado`;
}

export const es: LaterStrings = {
  choice: {
    heading: "Elegir una dirección",
    name: "Nombre",
    nameHint: "Déjalo vacío para uno al azar que nadie adivina.",
    domain: "Dominio",
    lifetime: "Vive",
    own: "Otra duración",
    subdomain: "Un subdominio entero",
    subdomainHint: "Todo nombre delante es tuyo: un buzón, cuantas direcciones quieras.",
    create: "Crear",
  },
  share: {
    heading: "Llévatelo",
    address: "La dirección",
    addressHint: "Escanéala para tenerla en otro dispositivo. No abre nada.",
    link: "El buzón",
    linkHint:
      "Quien tenga este enlace lee y elimina todo lo de este buzón, hasta que termine. Dáselo solo a dispositivos y personas de confianza.",
    copyLink: "Copiar el enlace",
    show: "Mostrar el código para escanear",
    code: (what) => `Código QR: ${what}`,
  },
  developers: {
    heading: "El mismo buzón, en código",
    hint: "Listo para pegar. La clave abre este buzón: trátala como una contraseña.",
    copy: (what) => `Copiar ${what}`,
    reveal: "Mostrar la clave",
  },
  settings: {
    heading: "Ajustes",
    theme: "Colores",
    themes: { auto: "Como el sistema", light: "Claros", dark: "Oscuros" },
    language: "Idioma",
    automatic: "Como el navegador",
    news: "Cuando llegue correo",
    notify: "Mostrar un aviso mientras esta pestaña está en segundo plano",
    sound: "Reproducir un sonido",
    kept: "Se guarda solo en este navegador.",
  },
  keys: {
    heading: "Teclado",
    next: "Correo siguiente",
    previous: "Correo anterior",
    read: "Leerlo",
    copy: "Copiar su código, o la dirección",
    link: "Abrir su enlace",
    select: "Seleccionarlo",
    discard: "Eliminarlo",
    undo: "Deshacer la eliminación",
    new: "Nueva dirección",
    search: "Buscar",
    back: "Volver a la lista",
    help: "Esta lista",
  },
  message: {
    region: "Mensaje",
    none: "Elige un correo para leerlo aquí.",
    loading: "Abriendo el correo",
    back: "Volver a la bandeja de entrada",
    backShort: "Volver",
    from: "De",
    to: "Para",
    received: "Recibido",
    body: "Cuerpo del correo",
    empty: "Este correo no tiene texto.",
    withheld: "El texto y los adjuntos de este correo se retienen por tu seguridad.",
    images: "Las imágenes remotas no se cargan: dirían al remitente que lees esto.",
    loadImages: "Cargar las imágenes remotas",
    attachments: "Adjuntos",
    download: (name, size) => `Descargar ${name}, ${size}`,
    preview: (name) => `Vista previa de ${name}`,
    previewing: "Abriendo",
    page: (number, count) => `Página ${number} de ${count}`,
    morePages: (count) =>
      counted(count, {
        one: "Y # página más: descarga el archivo para leerla.",
        other: "Y # páginas más: descarga el archivo para leerlas.",
      }),
    unshown: {
      large: "Este archivo es demasiado grande para mostrarlo aquí. Descárgalo para abrirlo.",
      locked: "Este archivo pide una contraseña. Descárgalo para abrirlo.",
      broken: "Este archivo no se puede leer. Puede que esté dañado.",
      slow: "Este archivo tarda demasiado en dibujarse. Descárgalo para abrirlo.",
    },
    source: "Descargar el original",
    sourceShort: ".eml",
    print: "Imprimir",
    delete: "Eliminar el correo",
    deleteShort: "Eliminar",
    failed: "Este correo no se pudo abrir.",
    warnings: "Cuidado",
    tall: "Altura completa",
    facets: {
      mail: "Correo",
      text: "Texto",
      links: "Enlaces",
      checks: "Controles",
      headers: "Cabeceras",
      source: "Original",
    },
    facetsLabel: "Formas de ver este correo",
    noLinks: "Este correo no tiene enlaces.",
    leadsTo: "lleva a",
  },
  verdicts: {
    virus: "Se encontró un virus en este correo.",
    spam: "Este correo parece no deseado.",
    spf: "El servidor que envió este correo no es de los que su dominio nombra (SPF).",
    dkim: "La firma de este correo no es válida (DKIM).",
    dmarc: "El dominio del remitente dice que este correo no es suyo (DMARC).",
    withheld: "Su texto y sus adjuntos se retienen.",
  },
  checks: {
    heading: "Lo que encontró el servidor que lo recibió",
    trusted: "El dominio del remitente responde por este correo.",
    doubtful: "Nada demuestra que este correo venga de quien dice.",
    forged: "El dominio del remitente dice que este correo no es suyo.",
    names: {
      dmarc: "¿Responde por él el dominio del remitente? (DMARC)",
      dkim: "¿Está firmado, y sin cambios desde entonces? (DKIM)",
      spf: "¿Lo envió un servidor que el dominio nombra? (SPF)",
      spam: "¿Está libre de señales de correo no deseado?",
      virus: "¿Está libre de virus conocidos?",
    },
    results: { pass: "Sí", fail: "No", gray: "No está claro", none: "No se dice" },
  },
  risks: {
    executable: "puede ejecutar un programa",
    double_extension: "oculta su tipo real",
    macro: "puede contener macros",
    encrypted_archive: "está bloqueado, y nadie pudo comprobarlo",
    disguised: "no es lo que dice su nombre",
    active_content: "puede ejecutar scripts",
  },
  risk: (what) => `Cuidado: este archivo ${what}.`,

  gone: {
    at: (time, today) => (today ? `a las ${time}` : `el ${time}`),
    time: {
      heading: "Esta dirección ya no existe",
      what: (count, at) =>
        `Su tiempo terminó ${at}, y ya nada la abre. ${belongings(count)} en menos de un minuto.`,
    },
    other: {
      heading: "Esta dirección ya no existe",
      what: (count) =>
        `Otra pestaña, u otra persona con su clave, la terminó. ${belongings(count)} en menos de un minuto.`,
    },
    hand: {
      heading: "Esta dirección está eliminada",
      what: (count, at) => `La eliminaste ${at}. ${belongings(count)}.`,
    },
  },
  forgotten: {
    service: {
      heading: "Esta dirección no se abre",
      what: "El servicio no conoce la clave de este navegador. Quizá se eliminó el buzón o se instaló de nuevo el servicio.",
    },
    hand: {
      heading: "Esta dirección está olvidada",
      what: "Este navegador ya no tiene su clave. Sus correos se borran cuando acabe su tiempo.",
    },
    link: {
      heading: "Este enlace no abre nada",
      what: "Su buzón ha terminado, o el enlace no está completo.",
    },
  },
};
