/** Les mots de la page en français. */

import type { Strings } from "./en";
import { plurals } from "./plurals";

const language = "fr";
export const counted = plurals(language);

export function mails(count: number): string {
  return counted(count, { one: "# message", other: "# messages" });
}

export const fr: Strings = {
  language,
  direction: "ltr",

  title: (unseen, name) => (unseen > 0 ? `(${unseen}) ${name}` : name),
  promise:
    "Ni inscription, ni cookies, ni tiers. La clé de cette boîte est dans ce navigateur et nulle part ailleurs.",
  notes: "De la part de l'exploitant du service",
  close: "Fermer",
  open: { developers: "Pour les développeurs", settings: "Réglages", keys: "Clavier" },

  connection: {
    connecting: "Connexion",
    live: "En direct",
    polling: "Vérifie toutes les quelques secondes",
    offline: "Hors ligne",
  },

  address: {
    heading: "Votre adresse",
    opening: "Recherche d'une adresse",
    proving:
      "Presque prêt : ce navigateur calcule un peu, pour que des machines ne prennent pas toutes les adresses",
    copy: (address) => `Copier l'adresse ${address}`,
    copyShort: "Copier",
    copied: "Copié",
    new: "Nouvelle adresse",
    choose: "Choisir",
    chooseFull: "Choisir une adresse",
    share: "Partager",
    others: "Vos adresses",
    open: (address, left) => `Ouvrir ${address}, disparaît dans ${left}`,
  },

  time: {
    left: "Disparaît dans",
    ending: "Fermeture",
    more: (span) => `Ajouter ${span}`,
    extend: "Garder jusqu'à…",
    choose: "La garder, à compter de maintenant, pendant",
    own: "Ou pendant",
    unit: "Unité de temps",
    set: "Fixer",
  },

  deletion: {
    start: "Supprimer",
    startFull: "Supprimer cette boîte",
    question: "Supprimer cette boîte ?",
    consequence: (count) =>
      count === 0
        ? "L'adresse cesse aussitôt de fonctionner. C'est irréversible."
        : `L'adresse et son contenu (${mails(count)}) sont effacés aussitôt. C'est irréversible.`,
    confirm: "Supprimer la boîte",
    cancel: "La garder",
    forget: "L'oublier ici seulement",
    forgetHint:
      "Oublier retire la clé de ce navigateur. La boîte vit jusqu'à son terme, et seul un lien que vous avez gardé l'ouvre.",
  },

  list: {
    heading: "Boîte de réception",
    count: mails,
    loading: "Ouverture de la boîte",
    empty: "Aucun message",
    emptyHint:
      "Donnez cette adresse là où on vous en demande une. Ce qu'on y envoie apparaît ici tout seul.",
    offline: "Vous êtes hors ligne",
    offlineHint: "Les messages envoyés à cette adresse attendent et apparaissent à votre retour.",
    unseen: "Nouveau",
    noSubject: "Sans objet",
    noSender: "Expéditeur inconnu",
    older: "Chargement des messages plus anciens",
    attachments: (count) => counted(count, { one: "# pièce jointe", other: "# pièces jointes" }),
    search: "Chercher dans les messages",
    searchHint: "Chercher",
    nothing: "Rien trouvé",
    nothingHint: "Aucun message ici ne correspond.",
    folders: "Dossiers",
    inbox: "Réception",
    spam: (count) => `Indésirables (${count})`,
    filter: "Afficher",
    filters: {
      all: "Tout",
      unseen: "Non lus",
      verifying: "Codes et liens",
      files: "Avec fichiers",
    },
    select: (subject) => `Sélectionner ${subject}`,
    selectAll: "Tout sélectionner",
    selected: (count) => counted(count, { one: "# sélectionné", other: "# sélectionnés" }),
    deleteSelected: "Supprimer la sélection",
    unsigned: "Expéditeur non prouvé",
    virus: "Virus",
  },

  code: { copy: (code) => `Copier le code ${code}`, copied: "Copié" },
  link: { open: (host) => `Ouvrir ${host}`, opens: "dans un nouvel onglet" },

  failed: { heading: "Pas encore d'adresse", retry: "Réessayer" },
  another: "Obtenir une nouvelle adresse",

  failure: {
    offline: "Pas de connexion. Nouvel essai automatique.",
    unexplained: (status) => `Le service a répondu par une erreur (${status}).`,
    known: {
      403: "C'est retenu : un contrôle a échoué, et le service ne laisse pas ouvrir de tels messages.",
      404: "Il a été supprimé, ou n'est jamais arrivé dans cette boîte.",
      409: "Cette adresse est prise, ou l'était il y a peu ; choisissez-en une autre.",
      429: "C'était assez souvent pour l'instant.",
    },
    later: (span) => `Réessayez dans ${span}.`,
    dismiss: "Masquer",
    panel: "Cette partie de la page n'a pas pu être chargée.",
  },

  said: {
    copied: "Copié",
    notCopied: "Le navigateur n'a pas permis de copier. À sélectionner ici :",
    created: (address) => `Nouvelle adresse : ${address}`,
    adopted: (address) => `Ouverte ici : ${address}`,
    arrivedFrom: (sender, subject) => `Nouveau message de ${sender} : ${subject}`,
    arrived: (count) => counted(count, { one: "# message arrivé", other: "# messages arrivés" }),
    kept: (until) => `Gardée jusqu'à ${until}`,
    ending: (span) => `Cette boîte se termine dans ${span}`,
    discarded: (count) =>
      counted(count, { one: "# message supprimé", other: "# messages supprimés" }),
    restored: (count) => counted(count, { one: "# message rétabli", other: "# messages rétablis" }),
    notAllowed: "Le navigateur n'autorise pas les notifications de cette page.",
    undo: "Annuler",
  },
};
