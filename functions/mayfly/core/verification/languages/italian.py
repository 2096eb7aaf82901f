"""Italian."""

from mayfly.core.verification.languages.words import Words

ITALIAN = Words(
    code="""
        codice, codice di accesso, codice d'accesso, codice numerico, codice temporaneo,
        codice segreto, codice di autorizzazione, codice a 6 cifre, codice a sei cifre,
        codice a 4 cifre, codice unico, cifre di controllo, numero di controllo,
        codice di controllo, codice personale temporaneo
    """,
    one_time="""
        codice di verifica, codice di sicurezza, codice d'accesso, codice di login,
        codice di attivazione, codice di autenticazione, codice di convalida, codice monouso,
        codice usa e getta, codice di recupero, codice di ripristino, codice di reimpostazione,
        codice di registrazione, codice di identificazione, codice otp, codice dispositivo, otp,
        password monouso, password temporanea, password usa e getta, codice per accedere,
        codice per confermare, codice per verificare, codice per completare, codice di conferma,
        codice di firma, codice temporaneo, codice provvisorio, codice di sblocco,
        codice di abbinamento, codice di associazione, codice di accesso temporaneo,
        codice di accesso monouso, codice via sms, codice sms, codice di doppia autenticazione,
        pin di sicurezza, pin monouso, pin temporaneo, pin dispositivo, pin di accesso,
        chiave monouso, chiave temporanea, password provvisoria, password una tantum,
        parola chiave temporanea, token di accesso, token di sicurezza, numero di verifica,
        codice per attivare, codice per continuare, codice per reimpostare, codice per autorizzare,
        codice per entrare, codice per finalizzare, codice per cambiare, password dinamica,
        codice richiesto
    """,
    digits="""
        cifra, cifre, numeri, caratteri, parole, combinazione, sequenza, lettere, numero qui sotto,
        numero seguente, numeri qui sotto, lettere e numeri, simboli
    """,
    headline="oggetto, nell'oggetto",
    typing="""
        inserisci, inserire, inserisca, inseriscilo, inserirlo, digita, digitare, digiti, digitalo,
        scrivi, usalo, usare, utilizza, utilizzare, utilizzi, immetti, riporta, copia queste,
        riporti, riportare, trascrivi, indichi, inserendo, inserisc*, inseri*, digitando, scriv*,
        usi, utilizz*, immett*, riport*, copiare, incolla, incollalo, incolli, incollare,
        inseriscila, lo inserisca, la inserisca, digitarlo, digitala, scrivilo, scrivila,
        copialo e, comunicalo, usala, usa questo, immettilo, immetti il, ricopia*, trascriv*,
        dettare il, riporti nel, compili, mettilo, mettila, metti, leggi ad alta voce, ricopia,
        ricopi, copi, scriva
    """,
    confirm="""
        verific*, conferm*, attiva, attivalo, attivala, attivare, attivi, attivazione, attivate,
        convalid*, validare, autentic*, autorizz*, registr*, iscrizione, iscriverti, iscriversi,
        iscritto, iscritta, reimpost*, ripristin*, reset, recuper*, identità, sblocc*,
        due passaggi, due fattori, completa, completare, completi, approva, approvare, sì sono io,
        sono io, crea un account, crea account, imposta, impostare, ti appartiene, le appartiene,
        è tuo, è tua, è davvero tuo, è davvero tua, è mio, assicurarci, indirizzo è corretto,
        indirizzo giusto, indirizzo sia corretto, sei tu, è lei, se sei tu, associare, associa,
        abbinare, consenti, consentire, permetti, nuova password, crea password,
        creare una password, crea una password, crea la tua password, scegli una password,
        scegliere una password, scegli la password, imposta password, impostare una nuova,
        imposta una nuova, cambia password, cambiare password, cambiare la password,
        cambio password, modifica password, password dimenticata, dimenticato la password,
        hai dimenticato, ultimo passo, ultimo passaggio, manca solo, manca un passo,
        ci siamo quasi, quasi fatto, quasi finito, termina la registrazione,
        completa la registrazione, completare l'iscrizione, completa l'iscrizione, apri un conto,
        apertura del conto, crea il tuo account, creare il tuo account, dispositivo attendibile,
        dispositivo affidabile, ritieni attendibile, riconoscere questo, nuovo indirizzo,
        cambio indirizzo, cambio e-mail, dimostra, dimostrare, firmare, riattiv*, abilit*,
        rinnova l'accesso, sì sono stato, sono stato io, sono stata io, sottoscri*, autentica,
        convalida, riconferm*, accerta*, mi iscrivo, iscrivimi, abbonami, manca un soffio,
        è attivo, attivo, dare il via libera, via libera, tutto giusto, è tutto giusto, acconsento,
        consenso del genitore, do il consenso, autorizzazione del, mantieni il mio account,
        mantieni l'account, riceve la nostra posta, sono d'accordo, dimostri, provare che,
        ancora un clic, un ultimo clic, se sei stato tu, se sei stata tu, se è stato lei, se è lei,
        eri tu, di sì, dicci di sì
    """,
    login="""
        accedi, accedere, acceda, accesso, effettua l'accesso, login, entra, entrare, link magico,
        senza password, continua, prosegui, codice di accesso, codice d'accesso, sei dentro,
        sarai dentro, sei già dentro, accedi al tuo, accedi all'account, accesso al tuo,
        accesso all'account, entra nel tuo, entra subito, entra ora, link di accesso,
        link per accedere, link per entrare, collegamento per accedere, rientra, rientrare,
        recupera l'accesso, riottieni l'accesso, collegati, connettiti, senza bisogno di password
    """,
    sign="firma, firmare, firmi, firma digitale, sottoscrizione",
    passwords="""
        password, parola d'ordine, nuova password, crea password, creare una password,
        crea una password, crea la tua password, scegli una password, scegliere una password,
        scegli la password, imposta password, cambia password, cambiare password,
        cambiare la password, cambio password, modifica password, password dimenticata,
        dimenticato la password, senza password, senza bisogno di password
    """,
    address="""
        indirizzo e-mail, indirizzo email, indirizzo di posta, tuo indirizzo, suo indirizzo,
        tua e-mail, tua email, account, casella, posta elettronica, iscrizione, newsletter,
        profilo, registrazione, mailing list, indirizzo, la tua mail, tua mail, sua email,
        sua e-mail, profilo utente, lista d'attesa, bollettino, iscriversi alla, iscriverti alla,
        iscrizione alla, iscritto alla, crea un account, crea account, indirizzo è corretto,
        indirizzo giusto, indirizzo sia corretto, termina la registrazione,
        completa la registrazione, crea il tuo account, creare il tuo account, nuovo indirizzo,
        cambio indirizzo, avviso lavoro
    """,
    invite="""
        invit*, accetta, accettare, accetti, unisciti, partecipa, entra a far parte, ti ha invitato,
        ti ha aggiunto, fai parte, far parte, collabor*, unirti, unisciti al
    """,
    lapse="""
        scade, scadrà, scadenza, valido per, valida per, è valido, è valida, validità, resta valido,
        vale per, una sola volta, una volta sola, monouso, smette di funzionare, non vale più,
        non funziona più, si autodistrugge, una volta soltanto, smettono di funzionare, scadrà tra,
        scade tra, scadono, scaduto, scaduta, valido fino, valida fino, valido solo, valida solo,
        valido per una, ha validità, ancora valido, non sarà più valido, non sarà più,
        non funzionerà, non funzionerà più, cesserà di, usato una volta, utilizzabile una,
        un'unica volta, uso singolo, uso unico, usa e getta, trascorso, dopo di che,
        verrà annullato, si annulla, a tempo
    """,
    until="fino alle, entro le, prima delle, fino a, entro",
    secrecy="""
        non condivid*, non comunicar*, non comunichi, non rivel*, non inoltr*, non fornir*,
        non darlo, con nessuno, a nessuno, nessuno di, mai chieder*, non chiederemo,
        non ti chieder*, non le chieder*, riservato, mai di, non lo condivida, non lo comunichi,
        non comunicarlo, non condividerlo, non dirlo, non lo dica, non divulg*, non rivelarlo,
        non rivelarla, non mostr*, non dare, non cederlo, personale e non cedibile, tienilo per te,
        custodisc*, mai al telefono, nemmeno a, neanche a, non te lo chieder*, non te la chieder*,
        non glielo chieder*, nessun operatore, mai chiederemo, mai ti chieder*
    """,
    disown="""
        non hai richiesto, non ha richiesto, non l'hai richiesto, non hai fatto, non sei stato,
        non sei stata, non sei tu, non eri tu, non è stato lei, non sono stato io, non sono io,
        non riconosci, non riconosce, non hai effettuato, non hai provato, ignora, ignorare, ignori,
        ignorala, per errore, se non sei, se non hai, se non è stat*, se non l'hai,
        se non riconosci, se non sei stat*, non hai chiesto, non ha chiesto, non l'hai chiesto,
        non eri, non hai avviato, non ha avviato, non ha effettuato, non hai eseguito,
        non ti aspettavi, non hai autorizzato, qualcun altro, un'altra persona, non fare nulla,
        non devi fare nulla, nessuna azione, non è necessario, cestina, cestinare, elimina questa,
        dimentica questa, lascia perdere, non tenere conto, non ne tenga conto, disconosci,
        lascia stare, non ne sai niente, nulla cambia, non cambia nulla, non cambia niente
    """,
    refuse="""
        proteggi, metti in sicurezza, blocca, bloccare, segnala, segnalare, annulla, annullare,
        elimina, rifiuta, rifiutare, controlla attività, non acconsento, blocca il dispositivo,
        blocca l'account, blocca accesso, blocca l'accesso, proteggi l'account
    """,
    offer="""
        promo*, sconto, sconti, scontist*, coupon, offerta, offerte, regalo, regali, risparmia,
        invita un amico, riscatta, al carrello, alla cassa, codice amico, buono sconto,
        buono regalo, buoni sconto, saldi, in omaggio, concorso, lotteria, cashback, carta regalo,
        gift card, black friday, svendita, offertissima, spedizione gratuita, spese gratuite,
        porta un amico, presenta un amico, credito bonus, convenienza, approfitta, con gli amici,
        i tuoi amici, entrambi, condividi il tuo codice, condividi il codice,
        condividi questo codice, invita i tuoi amici, il tuo codice personale
    """,
    label="""
        ordine, ordini, fattura, fatture, ricevuta, tracciamento, tracking, spedizione, pacco,
        collo, consegna, ticket, biglietto, biglietti, prenotazione, prenotazioni,
        codice prenotazione, pnr, prezzo, estratto conto, riunione, videochiamata, volo, treno,
        codice qr, qr code, codice a barre, articolo, licenza, polizza, contratto, tessera, socio,
        ritiro, codice di ritiro, appuntamento, wifi, armadietto, carrozza, presenza,
        partecipazione, n. ordine, numero ordine, numero di spedizione, numero di tracciamento,
        codice tracking, corriere, vettore, punto di ritiro, parcheggio, portone, citofono,
        palazzo, condominio, cassetta delle chiavi, cassaforte, allarme, stampante, concorso n,
        matricola, questionario, pettorale, biblioteca, colonnina, pedaggio, telepass, passaporto,
        impegnativa, analisi, vaccino, preventivo, intervento, guasto, sinistro, imbarco,
        itinerario, alloggio, noleggio, biglietteria, spettacolo, votazione, id riunione,
        codice riunione, codice della porta, codice del cancello, codice d'ingresso,
        codice di ingresso, bolletta, bollette, autolettura, ricambio, rimborso, donazione,
        appuntamento confermato, avviso di pagamento, iuv, codice avviso, pagopa, cbill,
        raccomandata, numero di conferma, cassetta, chiavi, delle chiavi, appartamento,
        casa vacanze, contratto di lavoro, offerta di lavoro, ricetta, farmacia, lezione, ingresso,
        filiale, lucchetto, garage, box auto, assicurazione, assicurativ*, certificato,
        certificati, attestato, immatricolazione, denuncia, commit, pipeline, ramo, rider,
        fattorino, al corriere, numero di chiamata, turno, codice del lucchetto,
        codice della cassaforte, codice della cassetta, codice allarme, autenticità del documento,
        esame, dentista, visita medica, studio medico, posto auto, posto n, numero posto,
        codice reso, passaporto e visto, mostra questo codice, mostri questo codice,
        mostra il codice, presenta questo codice, al banco, allo sportello, alla reception,
        all’ingresso, al conducente, al fattorino, al rider, scheda sim, elezioni, elettor*,
        seggio, grazie per aver comprato, grazie per aver acquistato, grazie per l'acquisto,
        codici di backup, codici di recupero
    """,
    reference="""
        pratica, numero caso, riferimento, rif, codice cliente, numero cliente, cliente, telefono,
        tel, cellulare, chiama, fax, codice postale, postale, versione, errore, codice sorgente,
        colore, colori, partita iva, p iva, iva, codice fiscale, modello, serie, data di nascita,
        sala, camera, nome utente, numero tessera, numero verde, servizio clienti, centralino,
        cciaa, pec, codice univoco, codice destinatario, codice errore, codice paese,
        codice di errore, codice utente, casella postale, numero di serie, targa, telaio, isbn,
        codice deontologico, codice di condotta, codice etico, codice civile, codice della strada,
        codice prodotto, codice articolo, prefisso, chiami, chiamate, al numero, chiama il,
        chiami il, codice di rifiuto, motivo del rifiuto, codice di stato, codice di risposta,
        codice di ritorno
    """,
    payment="""
        pagamento, pagamenti, transazione, acquisto, bonifico, carta, che termina, termina con,
        importo, totale, iban, bic, saldo, numero di conto, conto corrente, prelievo, prelievi,
        pagato, pagata, addebito, addebitato, accredito, domiciliazione, carta di credito,
        bancomat, deposito, versamento, che termina con, che termina in, terminante in,
        terminante con, a favore di
    """,
    time="minuto, minuti, ora, ore, un quarto d'ora, secondi, mezzora, quarto d'ora",
    calendar="""
        gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre,
        novembre, dicembre, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, domani
    """,
    unit="""
        giorni, giorno, settimana, settimane, mesi, anni, euro, eur, centesimi, punti, per cento,
        utenti, clienti, membri, volte, km, kg, gb, mb, persone, pagine, articoli, posti,
        partecipanti, iscritti, recensioni, commenti, visite, chilometri, metri, righe, notti,
        bambini, adulti, episodi, pezzi, stelle
    """,
    yes="sì sono, sì confermo, sì voglio, sì è il mio, sì accetto, sì desidero, sì, sì la voglio",
    pointer="""
        clicca, clicchi, cliccare, cliccando, fai clic, faccia clic, tocca, premi, link,
        collegamento, pulsante, copia, copialo, incolla, incollalo, browser, seguente, qui sotto,
        di seguito, apri, apra, aprire, visita, qui, questo indirizzo, questa pagina, questo link,
        il link, link qui sotto, questo pulsante, il pulsante, pulsante qui sotto, schiaccia,
        vai su, vai a, collegati a, bottone, da qui, premi il
    """,
    elsewhere="""
        preferenze, impostazioni, privacy, termini, condizioni, note legali, aiuto, assistenza,
        supporto, contatti, contatta, contattaci, faq, visualizza nel browser, versione web,
        app store, scarica, scopri di più, leggi di più, leggi tutto, blog, chi siamo, facebook,
        instagram, gestisci, vedi, visualizza, segui, paga, valuta, acquista, acquista ora, ordina,
        prenota, vai al negozio, vedi offerta, condividi, traccia, traccia il pacco,
        segui la spedizione, scarica la fattura, scarica la bolletta, recensione,
        aggiungi al calendario, come arrivare, protezione dei dati, informativa,
        sposta appuntamento, disdici
    """,
    leave="""
        annulla iscrizione, annulla l'iscrizione, disiscri*, cancellati, cancella l'iscrizione,
        cancellarti, non ricevere più, non desideri più, non ricevere, disiscrizione,
        annullare l'iscrizione, gestisci iscrizioni, cancellare l'iscrizione
    """,
    notice="""
        nuovo accesso, è stata modificata, è stato modificato, è stata cambiata, è stato cambiato,
        è stata aggiornata, è stata reimpostata, con successo, correttamente, avviso di sicurezza,
        è stato aggiunto, insolito, insolita, è stato confermato, è stata confermata,
        è stato attivato, è stato verificato, abbiamo notato, abbiamo rilevato,
        password modificata, password cambiata, password aggiornata, è stato eliminato,
        è stato rimosso, è stato effettuato, è stata effettuata, è stato eseguito,
        è stata attivata, è stato disattivato, è stato collegato, è stato bloccato,
        è stato ricevuto, abbiamo ricevuto, hai modificato, hai cambiato, accesso da,
        accesso effettuato, nuovo dispositivo, grazie per aver confermato, è andato a buon fine,
        completato con successo, email confermata, e-mail confermata, account confermato,
        account verificato, accesso rilevato, è stato verificat*, è stata verificat*,
        è stato sostituit*, è stata sostituit*, è stata approvat*, è stato approvat*,
        sono stati modificati, è ora attiv*
    """,
    example="esempio, ad esempio, per esempio, come ad esempio",
    idiom="""
        in caso contrario, in ogni caso, nel caso, in caso di, in questo caso, in ordine, in caso,
        a carico, di conseguenza, a prova di, sul telefono, sul tuo telefono, sul cellulare,
        account è stato creato, il tuo account è stato creato, abbiamo creato il tuo account,
        al termine, entro il termine, a lungo termine
    """,
)
