/** As palavras da página em português. */

import type { Strings } from "./en";
import { plurals } from "./plurals";

const language = "pt";
export const counted = plurals(language);

export function mails(count: number): string {
  return counted(count, { one: "# e-mail", other: "# e-mails" });
}

export const pt: Strings = {
  language,
  direction: "ltr",

  title: (unseen, name) => (unseen > 0 ? `(${unseen}) ${name}` : name),
  promise:
    "Sem cadastro, sem cookies, sem terceiros. A chave desta caixa está neste navegador e em mais nenhum lugar.",
  notes: "De quem mantém este serviço",
  close: "Fechar",
  open: { developers: "Para desenvolvedores", settings: "Definições", keys: "Teclado" },

  connection: {
    connecting: "Conectando",
    live: "Ao vivo",
    polling: "Verifica a cada poucos segundos",
    offline: "Sem conexão",
  },

  address: {
    heading: "O seu endereço",
    opening: "Procurando um endereço",
    proving:
      "Quase pronto: este navegador calcula um pouco, para que máquinas não levem todos os endereços",
    copy: (address) => `Copiar o endereço ${address}`,
    copyShort: "Copiar",
    copied: "Copiado",
    new: "Novo endereço",
    choose: "Escolher",
    chooseFull: "Escolher um endereço",
    share: "Compartilhar",
    others: "Os seus endereços",
    open: (address, left) => `Abrir ${address}, some em ${left}`,
  },

  time: {
    left: "Some em",
    ending: "Fechando",
    more: (span) => `Somar ${span}`,
    extend: "Manter até…",
    choose: "Manter, a contar de agora, por",
    own: "Ou por",
    unit: "Unidade de tempo",
    set: "Definir",
  },

  deletion: {
    start: "Excluir",
    startFull: "Excluir esta caixa",
    question: "Excluir esta caixa?",
    consequence: (count) =>
      count === 0
        ? "O endereço deixa de funcionar na hora. Não dá para desfazer."
        : `O endereço e o seu conteúdo (${mails(count)}) são apagados na hora. Não dá para desfazer.`,
    confirm: "Excluir a caixa",
    cancel: "Manter",
    forget: "Só esquecer aqui",
    forgetHint:
      "Esquecer tira a chave deste navegador. A caixa vive até o seu tempo acabar, e só um link guardado a abre.",
  },

  list: {
    heading: "Caixa de entrada",
    count: mails,
    loading: "Abrindo a caixa",
    empty: "Ainda não há e-mails",
    emptyHint: "Dê este endereço onde pedirem um. O que for enviado aparece aqui sozinho.",
    offline: "Sem ligação à rede",
    offlineHint: "O correio para este endereço espera e aparece quando voltar.",
    unseen: "Novo",
    noSubject: "Sem assunto",
    noSender: "Remetente desconhecido",
    older: "Carregando e-mails mais antigos",
    attachments: (count) => counted(count, { one: "# anexo", other: "# anexos" }),
    search: "Procurar e-mails",
    searchHint: "Procurar",
    nothing: "Nada encontrado",
    nothingHint: "Nenhum e-mail aqui corresponde.",
    folders: "Pastas",
    inbox: "Entrada",
    spam: (count) => `Spam (${count})`,
    filter: "Mostrar",
    filters: {
      all: "Tudo",
      unseen: "Não lidos",
      verifying: "Códigos e links",
      files: "Com anexos",
    },
    select: (subject) => `Selecionar ${subject}`,
    selectAll: "Selecionar tudo",
    selected: (count) => counted(count, { one: "# selecionado", other: "# selecionados" }),
    deleteSelected: "Excluir a seleção",
    unsigned: "Remetente não comprovado",
    virus: "Vírus",
  },

  code: { copy: (code) => `Copiar o código ${code}`, copied: "Copiado" },
  link: { open: (host) => `Abrir ${host}`, opens: "em nova aba" },

  failed: { heading: "Ainda sem endereço", retry: "Tentar de novo" },
  another: "Obter um novo endereço",

  failure: {
    offline: "Sem conexão. Nova tentativa automática.",
    unexplained: (status) => `O serviço respondeu com um erro (${status}).`,
    known: {
      403: "Isto está retido: não passou numa verificação, e o serviço não deixa abrir e-mails assim.",
      404: "Foi excluído, ou nunca chegou a esta caixa.",
      409: "Este endereço está em uso, ou estava até há pouco; escolha outro.",
      429: "Por agora já chega.",
    },
    later: (span) => `Tente de novo em ${span}.`,
    dismiss: "Ocultar",
    panel: "Esta parte da página não pôde ser carregada.",
  },

  said: {
    copied: "Copiado",
    notCopied: "O navegador não permitiu copiar. Selecione aqui:",
    created: (address) => `Novo endereço: ${address}`,
    adopted: (address) => `Aberto aqui: ${address}`,
    arrivedFrom: (sender, subject) => `Novo e-mail de ${sender}: ${subject}`,
    arrived: (count) => counted(count, { one: "Chegou # e-mail", other: "Chegaram # e-mails" }),
    kept: (until) => `Mantido até ${until}`,
    ending: (span) => `Esta caixa acaba em ${span}`,
    discarded: (count) =>
      counted(count, { one: "# e-mail excluído", other: "# e-mails excluídos" }),
    restored: (count) =>
      counted(count, { one: "# e-mail recuperado", other: "# e-mails recuperados" }),
    notAllowed: "O navegador não permite avisos desta página.",
    undo: "Desfazer",
  },
};
