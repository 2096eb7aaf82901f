/** O que vem depois, em português: os e-mails, e o que se abre à frente da página. */

import type { LaterStrings } from "./en.later";
import { counted, mails } from "./pt";

function belongings(count: number | null): string {
  if (count === 0) return "Não tinha e-mails; a sua chave foi apagada";
  if (count === null) return "Os seus e-mails, anexos e chave foram apagados";
  return `O seu conteúdo (${mails(count)}), os anexos e a chave foram apagados`;
}

export const pt: LaterStrings = {
  choice: {
    heading: "Escolher um endereço",
    name: "Nome",
    nameHint: "Deixe vazio para um ao acaso, que ninguém adivinha.",
    domain: "Domínio",
    lifetime: "Vive",
    own: "Outra duração",
    subdomain: "Um subdomínio inteiro",
    subdomainHint: "Todo nome à frente é seu: uma caixa, quantos endereços quiser.",
    create: "Criar",
  },
  share: {
    heading: "Leve consigo",
    address: "O endereço",
    addressHint: "Leia o código para ter o endereço noutro aparelho. Não abre nada.",
    link: "A caixa",
    linkHint:
      "Quem tem este link lê e exclui tudo nesta caixa, até ela acabar. Dê-o só a aparelhos e pessoas de confiança.",
    copyLink: "Copiar o link",
    show: "Mostrar o código",
    code: (what) => `Código QR: ${what}`,
  },
  developers: {
    heading: "A mesma caixa, em código",
    hint: "Pronto para colar. A chave abre esta caixa: trate-a como uma senha.",
    copy: (what) => `Copiar ${what}`,
    reveal: "Mostrar a chave",
  },
  settings: {
    heading: "Definições",
    theme: "Cores",
    themes: { auto: "Como o sistema", light: "Claras", dark: "Escuras" },
    language: "Idioma",
    automatic: "Como o navegador",
    news: "Quando chegar e-mail",
    notify: "Mostrar um aviso enquanto esta aba está em segundo plano",
    sound: "Tocar um som",
    kept: "Guardado só neste navegador.",
  },
  keys: {
    heading: "Teclado",
    next: "Próximo e-mail",
    previous: "E-mail anterior",
    read: "Ler",
    copy: "Copiar o código dele, ou o endereço",
    link: "Abrir o link dele",
    select: "Selecionar",
    discard: "Excluir",
    undo: "Desfazer a exclusão",
    new: "Novo endereço",
    search: "Procurar",
    back: "Voltar à lista",
    help: "Esta lista",
  },
  message: {
    region: "Mensagem",
    none: "Escolha um e-mail para o ler aqui.",
    loading: "Abrindo o e-mail",
    back: "Voltar à caixa de entrada",
    backShort: "Voltar",
    from: "De",
    to: "Para",
    received: "Recebido",
    body: "Corpo do e-mail",
    empty: "Este e-mail não tem texto.",
    withheld: "O texto e os anexos deste e-mail estão retidos para sua segurança.",
    images: "As imagens remotas não são carregadas: diriam ao remetente que leu isto.",
    loadImages: "Carregar as imagens remotas",
    attachments: "Anexos",
    download: (name, size) => `Baixar ${name}, ${size}`,
    preview: (name) => `Ver ${name}`,
    previewing: "Abrindo",
    page: (number, count) => `Página ${number} de ${count}`,
    morePages: (count) =>
      counted(count, {
        one: "E mais # página: baixe o arquivo para a ler.",
        other: "E mais # páginas: baixe o arquivo para as ler.",
      }),
    unshown: {
      large: "Este arquivo é grande demais para ser mostrado aqui. Baixe-o para o abrir.",
      locked: "Este arquivo pede uma senha. Baixe-o para o abrir.",
      broken: "Este arquivo não pode ser lido. Talvez esteja danificado.",
      slow: "Este arquivo demora demais a ser desenhado. Baixe-o para o abrir.",
    },
    source: "Baixar o original",
    sourceShort: ".eml",
    print: "Imprimir",
    delete: "Excluir o e-mail",
    deleteShort: "Excluir",
    failed: "Este e-mail não pôde ser aberto.",
    warnings: "Cuidado",
    tall: "Altura inteira",
    facets: {
      mail: "E-mail",
      text: "Texto",
      links: "Links",
      checks: "Verificações",
      headers: "Cabeçalhos",
      source: "Original",
    },
    facetsLabel: "Formas de ver este e-mail",
    noLinks: "Este e-mail não tem links.",
    leadsTo: "leva a",
  },
  verdicts: {
    virus: "Foi encontrado um vírus neste e-mail.",
    spam: "Este e-mail parece spam.",
    spf: "O servidor que enviou este e-mail não é dos que o domínio nomeia (SPF).",
    dkim: "A assinatura deste e-mail não confere (DKIM).",
    dmarc: "O domínio do remetente diz que este e-mail não é dele (DMARC).",
    withheld: "O texto e os anexos estão retidos.",
  },
  checks: {
    heading: "O que o servidor que o recebeu encontrou",
    trusted: "O domínio do remetente responde por este e-mail.",
    doubtful: "Nada prova que este e-mail vem de quem diz.",
    forged: "O domínio do remetente diz que este e-mail não é dele.",
    names: {
      dmarc: "O domínio do remetente responde por ele? (DMARC)",
      dkim: "Está assinado, e sem mudanças desde então? (DKIM)",
      spf: "Veio de um servidor que o domínio nomeia? (SPF)",
      spam: "Está livre de sinais de spam?",
      virus: "Está livre de vírus conhecidos?",
    },
    results: { pass: "Sim", fail: "Não", gray: "Não é claro", none: "Não se diz" },
  },
  risks: {
    executable: "pode executar um programa",
    double_extension: "esconde o seu tipo real",
    macro: "pode conter macros",
    encrypted_archive: "está trancado, e ninguém o pôde verificar",
    disguised: "não é o que o nome diz",
    active_content: "pode executar scripts",
  },
  risk: (what) => `Cuidado: este arquivo ${what}.`,

  gone: {
    at: (time, today) => (today ? `às ${time}` : `em ${time}`),
    time: {
      heading: "Este endereço já não existe",
      what: (count, at) =>
        `O seu tempo acabou ${at}, e nada mais o abre. ${belongings(count)} em menos de um minuto.`,
    },
    other: {
      heading: "Este endereço já não existe",
      what: (count) =>
        `Outra aba, ou outra pessoa com a chave, encerrou-o. ${belongings(count)} em menos de um minuto.`,
    },
    hand: {
      heading: "Este endereço foi excluído",
      what: (count, at) => `Foi excluído por si ${at}. ${belongings(count)}.`,
    },
  },
  forgotten: {
    service: {
      heading: "Este endereço não abre",
      what: "O serviço não conhece a chave deste navegador. Talvez a caixa tenha sido excluída ou o serviço reinstalado.",
    },
    hand: {
      heading: "Este endereço foi esquecido",
      what: "Este navegador já não tem a chave. Os e-mails são apagados quando o tempo acabar.",
    },
    link: {
      heading: "Este link não abre nada",
      what: "A sua caixa acabou, ou o link não está completo.",
    },
  },
};
