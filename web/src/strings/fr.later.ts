/** Ce qui vient plus tard, en français : les messages, et ce qui s'ouvre devant la page. */

import type { LaterStrings } from "./en.later";
import { counted, mails } from "./fr";

function belongings(count: number | null): string {
  if (count === 0) return "Elle n'avait aucun message ; sa clé a été effacée";
  if (count === null) return "Ses messages, ses pièces jointes et sa clé ont été effacés";
  return `Son contenu (${mails(count)}), les pièces jointes et la clé ont été effacés`;
}

export const fr: LaterStrings = {
  choice: {
    heading: "Choisir une adresse",
    name: "Nom",
    nameHint: "Laissez vide pour un nom au hasard, que personne ne devine.",
    domain: "Domaine",
    lifetime: "Durée de vie",
    own: "Autre durée",
    subdomain: "Un sous-domaine entier",
    subdomainHint: "Tout nom placé devant est à vous : une boîte, autant d'adresses que voulu.",
    create: "Créer",
  },
  share: {
    heading: "L'emporter",
    address: "L'adresse",
    addressHint: "À scanner pour avoir l'adresse sur un autre appareil. Elle n'ouvre rien.",
    link: "La boîte",
    linkHint:
      "Qui a ce lien lit et supprime tout dans cette boîte, jusqu'à son terme. Ne le donnez qu'aux appareils et aux personnes de confiance.",
    copyLink: "Copier le lien",
    show: "Montrer le code à scanner",
    code: (what) => `Code QR : ${what}`,
  },
  developers: {
    heading: "La même boîte, en code",
    hint: "Prêt à coller. La clé ouvre cette boîte : traitez-la comme un mot de passe.",
    copy: (what) => `Copier ${what}`,
    reveal: "Montrer la clé",
  },
  settings: {
    heading: "Réglages",
    theme: "Couleurs",
    themes: { auto: "Comme le système", light: "Claires", dark: "Sombres" },
    language: "Langue",
    automatic: "Comme le navigateur",
    news: "Quand un message arrive",
    notify: "Afficher une notification quand cet onglet est en arrière-plan",
    sound: "Jouer un son",
    kept: "Gardé dans ce navigateur seulement.",
  },
  keys: {
    heading: "Clavier",
    next: "Message suivant",
    previous: "Message précédent",
    read: "Le lire",
    copy: "Copier son code, ou l'adresse",
    link: "Ouvrir son lien",
    select: "Le sélectionner",
    discard: "Le supprimer",
    undo: "Annuler la suppression",
    new: "Nouvelle adresse",
    search: "Chercher",
    back: "Retour à la liste",
    help: "Cette liste",
  },
  message: {
    region: "Message",
    none: "Choisissez un message pour le lire ici.",
    loading: "Ouverture du message",
    back: "Retour à la boîte de réception",
    backShort: "Retour",
    from: "De",
    to: "À",
    received: "Reçu",
    body: "Corps du message",
    empty: "Ce message n'a pas de texte.",
    withheld: "Le texte et les pièces jointes de ce message sont retenus pour votre sécurité.",
    images:
      "Les images distantes ne sont pas chargées : elles diraient à l'expéditeur que vous lisez ceci.",
    loadImages: "Charger les images distantes",
    attachments: "Pièces jointes",
    download: (name, size) => `Télécharger ${name}, ${size}`,
    preview: (name) => `Aperçu de ${name}`,
    previewing: "Ouverture",
    page: (number, count) => `Page ${number} sur ${count}`,
    morePages: (count) =>
      counted(count, {
        one: "Et # page de plus : téléchargez le fichier pour la lire.",
        other: "Et # pages de plus : téléchargez le fichier pour les lire.",
      }),
    unshown: {
      large: "Ce fichier est trop gros pour être affiché ici. Téléchargez-le pour l'ouvrir.",
      locked: "Ce fichier demande un mot de passe. Téléchargez-le pour l'ouvrir.",
      broken: "Ce fichier est illisible. Il est peut-être endommagé.",
      slow: "Ce fichier met trop de temps à s'afficher. Téléchargez-le pour l'ouvrir.",
    },
    source: "Télécharger la source",
    sourceShort: ".eml",
    print: "Imprimer",
    delete: "Supprimer le message",
    deleteShort: "Supprimer",
    failed: "Ce message n'a pas pu être ouvert.",
    warnings: "Attention",
    tall: "Pleine hauteur",
    facets: {
      mail: "Message",
      text: "Texte",
      links: "Liens",
      checks: "Contrôles",
      headers: "En-têtes",
      source: "Source",
    },
    facetsLabel: "Façons de voir ce message",
    noLinks: "Ce message n'a pas de liens.",
    leadsTo: "mène à",
  },
  verdicts: {
    virus: "Un virus a été trouvé dans ce message.",
    spam: "Ce message ressemble à un indésirable.",
    spf: "Le serveur qui a envoyé ce message n'est pas de ceux que son domaine nomme (SPF).",
    dkim: "La signature de ce message ne tient pas (DKIM).",
    dmarc: "Le domaine de l'expéditeur dit que ce message n'est pas de lui (DMARC).",
    withheld: "Son texte et ses pièces jointes sont retenus.",
  },
  checks: {
    heading: "Ce que le serveur de réception a trouvé",
    trusted: "Le domaine de l'expéditeur répond de ce message.",
    doubtful: "Rien ne prouve que ce message vient de qui il le dit.",
    forged: "Le domaine de l'expéditeur dit que ce message n'est pas de lui.",
    names: {
      dmarc: "Le domaine de l'expéditeur en répond-il ? (DMARC)",
      dkim: "Est-il signé, et inchangé depuis ? (DKIM)",
      spf: "Vient-il d'un serveur que le domaine nomme ? (SPF)",
      spam: "Est-il exempt de signes d'indésirable ?",
      virus: "Est-il exempt de virus connus ?",
    },
    results: { pass: "Oui", fail: "Non", gray: "Pas clair", none: "Non précisé" },
  },
  risks: {
    executable: "peut lancer un programme",
    double_extension: "cache son vrai type",
    macro: "peut contenir des macros",
    encrypted_archive: "est verrouillé, personne n'a pu le vérifier",
    disguised: "n'est pas ce que dit son nom",
    active_content: "peut exécuter des scripts",
  },
  risk: (what) => `Attention : ce fichier ${what}.`,

  gone: {
    at: (time, today) => (today ? `à ${time}` : `le ${time}`),
    time: {
      heading: "Cette adresse n'existe plus",
      what: (count, at) =>
        `Son temps s'est écoulé ${at}, et plus rien ne l'ouvre. ${belongings(count)} dans la minute.`,
    },
    other: {
      heading: "Cette adresse n'existe plus",
      what: (count) =>
        `Un autre onglet, ou un autre détenteur de sa clé, y a mis fin. ${belongings(count)} dans la minute.`,
    },
    hand: {
      heading: "Cette adresse est supprimée",
      what: (count, at) => `Vous l'avez supprimée ${at}. ${belongings(count)}.`,
    },
  },
  forgotten: {
    service: {
      heading: "Cette adresse ne s'ouvre pas",
      what: "Le service ne connaît pas la clé de ce navigateur. La boîte a peut-être été supprimée, ou le service réinstallé.",
    },
    hand: {
      heading: "Cette adresse est oubliée",
      what: "Ce navigateur n'en a plus la clé. Ses messages seront effacés à son terme.",
    },
    link: {
      heading: "Ce lien n'ouvre rien",
      what: "Sa boîte est terminée, ou le lien est incomplet.",
    },
  },
};
