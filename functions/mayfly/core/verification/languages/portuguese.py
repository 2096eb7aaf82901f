"""Portuguese."""

from mayfly.core.verification.languages.words import Words

PORTUGUESE = Words(
    code="""
        código, código de acesso, senha numérica, código numérico, código de autenticação,
        código de 6 dígitos, código de seis dígitos, código de 4 dígitos, código único,
        dígitos de controlo, dígitos de controle, número de controle, número de controlo
    """,
    one_time="""
        código de verificação, código de segurança, código de login, código de início de sessão,
        código de ativação, código de validação, código de uso único, código de recuperação,
        código de redefinição, código de cadastro, código de registo, código de identificação,
        senha de uso único, senha única, senha temporária, senha provisória,
        palavra-passe temporária, palavra-passe única, otp, código otp, código para entrar,
        código para acessar, código para confirmar, código para verificar,
        chave de acesso temporária, código de confirmação, código de acesso único,
        código de acesso temporário, código temporário, código provisório, código de assinatura,
        código de desbloqueio, código de emparelhamento, código de vinculação,
        código de recuperação de conta, código de reposição, código de alteração,
        código de dois fatores, código de duas etapas, código sms, chave de uso único,
        chave de utilização única, chave de acesso único, chave de acesso, chave temporária,
        chave de confirmação, chave de segurança, senha descartável, senha de acesso único,
        senha de acesso temporária, pin de segurança, pin de verificação, pin temporário,
        token de segurança, token de acesso, token de verificação,
        palavra-passe de utilização única, palavra-passe descartável, palavra-passe provisória,
        número de verificação, código para ativar, código para redefinir, código para concluir,
        código para continuar, código para finalizar, código para autorizar, código para alterar,
        código para repor, senha dinâmica, código solicitado, código pedido
    """,
    digits="""
        dígito, dígitos, números, algarismos, caracteres, palavras, combinação, sequência, letras,
        números abaixo, número abaixo, número a seguir, letras e números, símbolos, número
    """,
    headline="assunto",
    typing="""
        digite, digitar, insira, inserir, informe, introduza, introduzir, escreva, use, usar,
        utilize, utilizar, preencha, copie estes, coloque, transcreva, cole, digita, digitando,
        insir*, inser*, informando, escrev*, usando, utiliz*, preench*, coloqu*, colar, digite-o,
        introduza-o, introduza-a, insira-o, insira-a, copie-o, cole-o, copie o, informe o,
        informe este, escreva-o, use-o, utilize-o, teclar, tecle, leia em voz alta, copia, informa,
        dita, dite, anota, anote, preenche, escreve, usa
    """,
    confirm="""
        verific*, verifiq*, confirm*, ativar, ative, ativação, activar, validar, valide, validação,
        autentic*, autentiq*, autoriz*, registo, registar, cadastro, cadastrar, cadastre,
        inscrição, redefin*, repor, reposição, recuperar, recuperação, identidade, desbloque*,
        duas etapas, dois fatores, concluir, aprovar, aprove, sim sou eu, sou eu, criar conta,
        criar minha conta, criar a minha conta, pertence a você, é seu mesmo, é sua mesmo,
        lhe pertence, é mesmo seu, garantir que é você, é meu, endereço está correto,
        e-mail está correto, endereço certo, é você, és tu, se for você, vincular, vincule, parear,
        permitir, permita, autorizar, se és tu, nova senha, nova palavra-passe, criar senha,
        criar uma senha, crie sua senha, crie uma senha, crie a sua, escolher senha,
        escolha uma senha, escolha a sua, definir senha, definir a palavra-passe,
        definir palavra-passe, defina sua, defina a sua, defina uma, trocar senha, trocar a senha,
        troca de senha, alterar senha, alterar a senha, alteração de senha,
        alterar a palavra-passe, mudar senha, esqueceu sua senha, esqueceu a senha, esqueceu-se,
        falta um passo, falta pouco, só falta, quase lá, quase pronto, conclua,
        complete seu cadastro, completar o registo, completar cadastro, crie sua conta,
        abrir conta, abertura de conta, abra sua conta, dispositivo de confiança, confiar neste,
        reconhecer este, reativ*, habilit*, libere, liberar, liberação, assinatura eletrónica,
        assinatura eletrônica, comprove, comprovar, titularidade, validade do seu e-mail, ative-a,
        ative-o, inscrever-se, inscreva-me, quero receber, fui eu, sim fui eu, quero assinar,
        subscreva-me, está certo, passar a usar, este endereço está, tudo certo, está tudo bem,
        dou o meu consentimento, dou meu consentimento, consentimento, consinto, dou permissão,
        manter minha conta, manter a minha conta, concordo, provar, prove que, só mais um clique,
        falta um clique, um último clique, se foi você, se foste tu, se é você, se foi o senhor,
        foi você, foste tu, diga sim, diz que sim
    """,
    login="""
        iniciar sessão, início de sessão, fazer login, login, entrar, acessar, acesse, aceder,
        acesso, link mágico, sem senha, sem palavra-passe, continuar, código de acesso,
        você está dentro, já está dentro, estás dentro, acessar sua conta, acesse sua conta,
        aceder à sua conta, entrar na conta, entrar na sua conta, entrar sem, link de acesso,
        link de login, link de entrada, ligação de acesso, voltar a entrar, recuperar o acesso,
        recupere o acesso, recuperar acesso, logar, entre na, entre no, entre em
    """,
    sign="""
        assinar o, assinar a, assine, assinatura digital, assinatura eletrónica,
        assinatura eletrônica, assinatura do, assinatura da
    """,
    passwords="""
        senha, senhas, palavra-passe, palavra passe, palavras-passe, nova senha, nova palavra-passe,
        criar senha, criar uma senha, crie sua senha, crie uma senha, escolher senha,
        escolha uma senha, definir senha, definir a palavra-passe, definir palavra-passe,
        trocar senha, trocar a senha, troca de senha, alterar senha, alterar a senha,
        alteração de senha, alterar a palavra-passe, mudar senha, esqueceu sua senha,
        esqueceu a senha, sem senha, sem palavra-passe
    """,
    address="""
        endereço de e-mail, endereço de email, e-mail, seu e-mail, seu endereço, este endereço,
        meu e-mail, conta, caixa de correio, assinatura, subscrição, boletim, newsletter, perfil,
        cadastro, registo, inscrição, endereço, teu e-mail, e-mail novo, novo e-mail,
        novo endereço, correio eletrónico, correio eletrônico, lista de espera, lista de e-mails,
        lista de e-mail, assinante, subscritor, subscrever, assinar a newsletter, criar conta,
        criar minha conta, criar a minha conta, endereço está correto, e-mail está correto,
        endereço certo, complete seu cadastro, completar o registo, completar cadastro,
        crie sua conta, abrir conta, abertura de conta, abra sua conta, assinatura eletrónica,
        assinatura eletrônica, validade do seu e-mail, acessar sua conta, acesse sua conta,
        aceder à sua conta, entrar na conta, entrar na sua conta, alerta de emprego,
        alerta de vagas
    """,
    invite="""
        convid*, convite, convites, aceitar, aceite, participar, juntar-se, junte-se,
        adicionou você, adicionou-o, convidou, faça parte, fazer parte, colabor*, entrar na equipe,
        entrar na equipa
    """,
    lapse="""
        expira, expirará, expirar, vence, vencerá, válido, válida, validade, uso único,
        uma única vez, apenas uma vez, só uma vez, deixa de funcionar, deixa de valer,
        só funciona uma vez, deixam de funcionar, perde a validade, vale por, válidos, válido por,
        válida por, válido até, válida até, validade de, tem validade, caducará, perde validade,
        perderá a validade, deixará de funcionar, não funcionará, não vai funcionar,
        não funciona mais, só pode ser usado, pode ser usado uma, pode ser utilizado uma, só serve,
        serve apenas, serve só, uma vez só, utilização única, usado uma vez, uma só vez, expirado,
        expiram, duração, após esse prazo, passado esse tempo, após esse tempo, fica sem efeito,
        será cancelado
    """,
    until="até, até às, até as, antes das",
    secrecy="""
        não compartilhe, não partilhe, nunca compartilhe, nunca partilhe, não repasse, não informe,
        não forneça, não divulgue, não encaminhe, com ninguém, a ninguém, ninguém da, nunca pedir*,
        nunca solicit*, nunca pede, nunca vai pedir, confidencial, não o partilhe,
        não o compartilhe, não a partilhe, não a compartilhe, não mostre, não revele, não o revele,
        não diga, não dê, não entregue, nunca informe, nunca revele, nunca diga, nunca forneça,
        pessoal e intransferível, guarde só, mantenha em segredo, nem mesmo, nenhum funcionário,
        não pedimos, não solicitamos, nunca ligamos, não comunique, não passe
    """,
    disown="""
        não solicitou, não pediu, não fez, não foi você, não foi o senhor, não tentou,
        não reconhece, não reconheceu, não fui eu, não sou eu, não requisitou, não criou, ignore,
        ignorar, desconsidere, por engano, se não foi, se não fez, se não pediu, se não solicitou,
        se não reconhece, se não é, se não és, se você não, se não efetuou, se não realizou,
        não efetuou, não realizou, não iniciou, não esperava, não autorizou, não foste tu,
        não pediste, não fizeste, outra pessoa, nenhuma ação, não é preciso, não precisa fazer,
        não faça nada, apague, exclua, descarte, esqueça, nada a fazer, deixe pra lá, deixa pra lá,
        caso contrário não, nada muda, não muda nada
    """,
    refuse="""
        proteger, proteja, bloquear, bloqueie, denunciar, reportar, informar, cancelar, anular,
        desfazer, excluir, eliminar, rejeitar, recusar, rever atividade, elimine,
        contacte-nos de imediato, bloquear o dispositivo, bloquear a conta, bloqueie já,
        revisar atividade, bloquear acesso, proteger minha conta, proteger conta, bloquear conta
    """,
    offer="""
        promo*, desconto*, cupom, cupons, cupão, oferta, ofertas, vale-presente, vale-compras,
        economize, poupe, indicação, indique um amigo, indique amigos, indique e ganhe, resgate,
        resgatar, no carrinho, na finalização, frete grátis, sorteio, prêmio, prémio, brinde,
        cashback, vale-desconto, cartão-presente, cartão presente, black friday, liquidação,
        saldos, promoção, promoções, convide amigos, leve 3, pontos extra, bônus, bónus, resgatado,
        com amigos, seus amigos, vocês dois, compartilhe seu código, compartilha o teu código,
        partilhe o seu código, partilha o teu código, convida os teus amigos, teus amigos,
        seu código pessoal, um presente, de presente
    """,
    label="""
        encomenda*, fatura*, nota fiscal, nf-e, recibo, rastreio, rastreamento, envio, pacote,
        entrega, ticket, bilhete*, chamado, reserva*, localizador, preço, boleto, linha digitável,
        código de barras, reunião, videochamada, voo, código qr, qr code, artigo, licença, apólice,
        contrato, sócio, retirada, levantamento, agendamento, wi-fi, chave de acesso da nota,
        chave da nota, cacifo, presença, participação, seu pedido, o pedido, pedidos, pedido n,
        número do pedido, do pedido, meu pedido, compra n, ordem de serviço, orçamento,
        comprovante, comprovativo, protocolo de atendimento, número de rastreio,
        código de rastreio, código de rastreamento, código de entrega, código de retirada,
        código de levantamento, código de coleta, estafeta, entregador, transportadora, correios,
        ponto de recolha, armário, estacionamento, garagem, portão, portaria, prédio, cofre,
        alarme, impressora, concurso, matrícula, inscrição n, dorsal, biblioteca, carregador,
        portagem, pedágio, passaporte, sinistro, avaria, embarque, assento, itinerário, hospedagem,
        alojamento, aluguer, aluguel, ingresso, ingressos, concerto, sessão de cinema, votação,
        id da reunião, código da reunião, código da porta, código do portão, leitura, contador,
        fornecimento, devolução, reembolso, estorno, doação, donativo, marcação,
        código de autenticação bancária, autenticação mecânica, autenticação bancária, nsu,
        id da transação, comprovante de, número de confirmação, chaves, das chaves,
        caixa de chaves, apartamento, condomínio, vaga de emprego, contrato de trabalho,
        receita médica, farmácia, aula, aulas, agência, encomenda, lote, cadeado,
        código de recolha, recolha, seguro auto, certificado*, placa, commit, pipeline, branch,
        entregador*, motorista, ao entregador, senha de atendimento, fila, código do cadeado,
        código do cofre, autenticidade, exame, dentista, consulta médica, palavra-chave,
        consulta marcada, sua consulta, mostre este código, mostra este código,
        apresente este código, apresente o código, no balcão, na recepção, na receção, na portaria,
        no caixa, ao motorista, ao estafeta, na porta, cartão sim, eleição, eleições, eleitor*,
        obrigado por comprar, obrigado pela compra, obrigado pela sua compra, códigos de backup,
        códigos de reserva
    """,
    reference="""
        protocolo, processo, referência, ref, número de cliente, cliente, telefone, tel, telemóvel,
        celular, ligue, fax, cep, código postal, postal, versão, erro, código-fonte, cnpj, cpf,
        nif, iva, modelo, série, data de nascimento, sala, quarto, nome de usuário,
        nome de utilizador, número de sócio, número do cliente, nº de cliente, n.º de cliente,
        código de cliente, código do cliente, código de erro, código do erro, código de área,
        código do país, linha de apoio, ouvidoria, central de atendimento, ramal, extensão, creci,
        apto, caixa postal, apartado, número de série, isbn, identificação do usuário,
        número de utente, código de conduta, código aberto, código fonte, registro ans, susep,
        denuncie no, ligue para, ligue já, no número, telefone para, código de recusa,
        motivo da recusa, código de resposta, código de status, código de retorno
    """,
    payment="""
        pagamento, pagamentos, transação, transacção, compra, transferência, cartão, terminado em,
        terminada em, cartão final, valor, montante, total, iban, bic, saldo, número da conta, pix,
        saque, saques, cobrança, cobrado, débito, debitado, creditado, cartão de crédito, boleto,
        mb way, multibanco, mensalidade, parcela, quantia, depósito, gasto, fatura do cartão,
        com final, que termina em, de final
    """,
    time="minuto, minutos, hora, horas, segundo, segundos, quarto de hora",
    calendar="""
        janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro,
        dezembro, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado,
        domingo, amanhã
    """,
    unit="""
        dia, dias, semana*, meses, anos, euros, eur, reais, real, centavos, cêntimos, pontos,
        por cento, usuários, utilizadores, clientes, vezes, km, kg, gb, mb, pessoas, páginas,
        artigos, vagas, participantes, inscritos, avaliações, comentários, visitas, quilômetros,
        quilómetros, metros, linhas, noites, crianças, adultos, episódios, peças, estrelas, graus,
        unidades
    """,
    yes="sim",
    pointer="""
        clique, clicar, clicando, toque, prima, carregue, link, botão, copie, copiar, cole, colar,
        navegador, seguinte, abaixo, a seguir, abra, abrir, visite, aqui, esta página, acesse o,
        carregar no, carrega, pressione, selecione, aceda a, neste link, este link, no botão,
        o botão, link abaixo, link a seguir, ligação, hiperligação, por aqui
    """,
    elsewhere="""
        preferências, configurações, definições, privacidade, termos, condições, aviso legal, ajuda,
        central de ajuda, suporte, apoio, contato, contacto, contacte, fale conosco, faq,
        ver no navegador, versão web, app store, baixar, descarregar, baixe, saiba mais, leia mais,
        blog, sobre nós, facebook, instagram, gerenciar, gerir, acompanhar, pagar, avaliar,
        ver pedido, ver fatura, ver mais, ver detalhes, ver no, ver na, ver tudo, ver meu,
        ver minha, ver o, ver a, ver os, comprar agora, compre, reservar, descobrir, descubra,
        assistir, ir para a loja, ver oferta, ver ofertas, rastrear, rastrear pedido, baixar fatura,
        segunda via, inquérito, pesquisa de satisfação, doar, adicionar ao calendário, como chegar,
        proteção de dados, política de, remarcar, reagendar
    """,
    leave="""
        cancelar inscrição, cancelar a inscrição, cancelar assinatura, cancelar subscrição,
        descadastr*, deixar de receber, não receber mais, não quero receber, remover da lista,
        sair da lista, gerir subscrições, cancelar a subscrição
    """,
    notice="""
        novo login, novo acesso, foi alterad*, foi modificad*, foi atualizad*, foi redefinid*,
        alterou, com sucesso, alerta de segurança, aviso de segurança, foi adicionad*, incomum,
        foi confirmad*, está confirmad*, foi ativad*, foi verificad*, detetámos, detectamos,
        notamos, identificamos, senha alterada, palavra-passe alterada, foi excluíd*,
        foi eliminad*, foi removid*, foi realizad*, foi efetuad*, foi desativad*, foi vinculad*,
        foi bloquead*, foi recebid*, foi concluíd*, foi enviad*, início de sessão em,
        sessão iniciada, novo dispositivo, obrigado por confirmar, e-mail confirmado,
        conta confirmada, conta verificada, e-mail verificado, login detectado, acesso detetado,
        foi substituíd*, foi aprovad*, foram alterad*
    """,
    example="exemplo, por exemplo, como",
    idiom="""
        em caso de, caso contrário, em qualquer caso, caso você, caso não, nesse caso, em ordem,
        tendo em conta, por conta, no telemóvel, no telefone, no seu telefone, no celular,
        no seu celular, conta foi criada, entrar na aula, sua conta foi criada,
        a tua conta foi criada, criamos sua conta
    """,
)
