"""Portuguese."""

from mayfly.core.verification.languages.words import Words

PORTUGUESE = Words(
    code="código, código de acesso",
    one_time="""
        código de verificação, código de segurança, código de login, código de início de sessão,
        código de ativação, código de autenticação, código de validação, código de uso único,
        código único, código de recuperação, código de redefinição, código de cadastro,
        código de registo, código de identificação, senha de uso único, senha única,
        senha temporária, senha provisória, palavra-passe temporária, palavra-passe única, otp,
        código otp, código para entrar, código para acessar, código para confirmar,
        código para verificar, chave de acesso temporária
    """,
    digits="""
        dígito, dígitos, números, algarismos, caracteres, palavras, combinação, sequência, letras
    """,
    headline="assunto",
    typing="""
        digite, digitar, insira, inserir, informe, introduza, introduzir, escreva, use, usar,
        utilize, utilizar, preencha, copie estes, coloque, transcreva, cole, digita, digitando,
        insir*, inser*, informando, escrev*, usando, utiliz*, preench*, coloqu*, passe, cola,
        colar
    """,
    confirm="""
        verific*, verifiq*, confirm*, ativar, ative, ativação, activar, validar, valide,
        validação, autentic*, autentiq*, autoriz*, registo, registar, cadastro, cadastrar,
        cadastre, inscrição, redefin*, repor, reposição, recuperar, recuperação, identidade,
        desbloque*, duas etapas, dois fatores, concluir, aprovar, aprove, sim sou eu, sou eu,
        criar conta, criar minha conta, criar a minha conta, pertence a você, é seu mesmo,
        é sua mesmo, lhe pertence, é mesmo seu, garantir que é você, é meu,
        endereço está correto, e-mail está correto, endereço certo, é você, és tu, se for você,
        vincular, vincule, parear, permitir, permita, autorizar, se és tu
    """,
    login="""
        iniciar sessão, início de sessão, fazer login, login, entrar, entre, acessar, acesse,
        aceder, acesso, link mágico, sem senha, sem palavra-passe, continuar, código de acesso,
        você está dentro, já está dentro, estás dentro
    """,
    passwords="senha, senhas, palavra-passe, palavra passe, palavras-passe",
    address="""
        endereço de e-mail, endereço de email, e-mail, seu e-mail, seu endereço, este endereço,
        meu e-mail, conta, caixa de correio, assinatura, subscrição, boletim, newsletter, perfil,
        cadastro, registo, inscrição, endereço
    """,
    invite="convid*, convite, convites, aceitar, aceite, participar, juntar-se, junte-se",
    lapse="""
        expira, expirará, expirar, vence, vencerá, válido, válida, validade, uso único,
        uma única vez, apenas uma vez, só uma vez, deixa de funcionar, deixa de valer,
        só funciona uma vez, deixam de funcionar, perde a validade, vale por
    """,
    secrecy="""
        não compartilhe, não partilhe, nunca compartilhe, nunca partilhe, não repasse,
        não informe, não forneça, não divulgue, não encaminhe, com ninguém, a ninguém,
        ninguém da, nunca pedir*, nunca solicit*, nunca pede, nunca vai pedir, confidencial
    """,
    disown="""
        não solicitou, não pediu, não fez, não foi você, não foi o senhor, não tentou,
        não reconhece, não reconheceu, não fui eu, não sou eu, não requisitou, não criou, ignore,
        ignorar, desconsidere, por engano, proteger, proteja, bloquear, bloqueie, denunciar,
        reportar, informar, cancelar, anular, desfazer, excluir, eliminar, rejeitar, recusar,
        rever atividade
    """,
    offer="""
        promo*, desconto*, cupom, cupons, cupão, oferta, ofertas, presente, vale-presente,
        vale-compras, economize, poupe, indicação, indique, resgate, resgatar, no carrinho,
        na finalização
    """,
    label="""
        encomenda*, fatura*, nota fiscal, nf-e, recibo, rastreio, rastreamento, envio, pacote,
        entrega, ticket, bilhete*, chamado, reserva*, localizador, preço, boleto,
        linha digitável, código de barras, reunião, videochamada, voo, código qr, qr code,
        artigo, licença, apólice, contrato, sócio, retirada, levantamento, agendamento, consulta,
        wi-fi, chave de acesso da nota, chave da nota, cacifo, presença, participação,
        seu pedido, o pedido, pedidos, pedido n, número do pedido, do pedido, meu pedido
    """,
    reference="""
        protocolo, processo, referência, ref, número de cliente, cliente, telefone, tel,
        telemóvel, celular, ligue, fax, cep, código postal, postal, versão, erro, código-fonte,
        cnpj, cpf, nif, iva, modelo, série, data de nascimento, sala, quarto, nome de usuário,
        nome de utilizador
    """,
    payment="""
        pagamento, pagamentos, transação, transacção, compra, transferência, cartão,
        terminado em, terminada em, cartão final, valor, montante, total, iban, bic, saldo,
        número da conta, pix, saque, saques
    """,
    time="minuto, minutos, hora, horas, segundo, segundos",
    unit="""
        dia, dias, semana*, meses, anos, euros, eur, reais, real, centavos, cêntimos, pontos,
        por cento, usuários, utilizadores, clientes, vezes, km, kg, gb, mb, pessoas
    """,
    yes="sim",
    pointer="""
        clique, clicar, clicando, toque, prima, carregue, link, botão, copie, copiar, cole,
        colar, navegador, seguinte, abaixo, a seguir, abra, abrir, visite, aqui, esta página,
        acesse o
    """,
    elsewhere="""
        preferências, configurações, definições, privacidade, termos, condições, aviso legal,
        ajuda, central de ajuda, suporte, apoio, contato, contacto, contacte, fale conosco, faq,
        ver no navegador, versão web, app store, baixar, descarregar, baixe, saiba mais,
        leia mais, blog, sobre nós, facebook, instagram, gerenciar, gerir, acompanhar, pagar,
        avaliar, ver pedido, ver fatura, ver mais, ver detalhes, ver no, ver na, ver tudo,
        ver meu, ver minha, ver o, ver a, ver os
    """,
    leave="""
        cancelar inscrição, cancelar a inscrição, cancelar assinatura, cancelar subscrição,
        descadastr*, deixar de receber
    """,
    notice="""
        novo login, novo acesso, foi alterad*, foi modificad*, foi atualizad*, foi redefinid*,
        alterou, com sucesso, alerta de segurança, aviso de segurança, foi adicionad*, incomum,
        foi confirmad*, está confirmad*, foi ativad*, foi verificad*, detetámos, detectamos,
        notamos, identificamos
    """,
    example="exemplo, por exemplo, como",
    idiom="em caso de, caso contrário, em qualquer caso, caso você, caso não, nesse caso",
)
