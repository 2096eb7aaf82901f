"""Italian."""

from mayfly.core.verification.languages.words import Words

ITALIAN = Words(
    code="codice, codice di accesso, codice d'accesso",
    one_time="""
        codice di verifica, codice di sicurezza, codice d'accesso, codice di login,
        codice di attivazione, codice di autenticazione, codice di convalida, codice monouso,
        codice usa e getta, codice unico, codice di recupero, codice di ripristino,
        codice di reimpostazione, codice di registrazione, codice di identificazione, codice otp,
        codice dispositivo, otp, password monouso, password temporanea, password usa e getta,
        codice per accedere, codice per confermare, codice per verificare, codice per completare
    """,
    digits="cifra, cifre, numeri, caratteri, parole, combinazione, sequenza, lettere",
    headline="oggetto, nell'oggetto",
    typing="""
        inserisci, inserire, inserisca, inseriscilo, inserirlo, digita, digitare, digiti,
        digitalo, scrivi, usa, usalo, usare, utilizza, utilizzare, utilizzi, immetti, riporta,
        copia queste, riporti, riportare, trascrivi, indichi, inserendo, inserisc*, inseri*,
        digitando, scriv*, usi, utilizz*, immett*, riport*, copia, copiare, incolla, incollalo,
        incolli, incollare
    """,
    confirm="""
        verific*, conferm*, attiva, attivalo, attivala, attivare, attivi, attivazione, attivate,
        convalid*, validare, autentic*, autorizz*, registr*, iscrizione, iscriverti, iscriversi,
        iscritto, iscritta, reimpost*, ripristin*, reset, recuper*, identità, sblocc*,
        due passaggi, due fattori, completa, completare, completi, approva, approvare,
        sì sono io, sono io, crea un account, crea account, imposta, impostare, ti appartiene,
        le appartiene, è tuo, è tua, è davvero tuo, è davvero tua, è mio, assicurarci,
        indirizzo è corretto, indirizzo giusto, indirizzo sia corretto, sei tu, è lei, se sei tu,
        associare, associa, abbinare, consenti, consentire, permetti
    """,
    login="""
        accedi, accedere, acceda, accesso, effettua l'accesso, login, entra, entrare,
        link magico, senza password, continua, prosegui, codice di accesso, codice d'accesso,
        sei dentro, sarai dentro, sei già dentro
    """,
    passwords="password, parola d'ordine",
    address="""
        indirizzo e-mail, indirizzo email, indirizzo di posta, tuo indirizzo, suo indirizzo,
        tua e-mail, tua email, account, casella, posta elettronica, iscrizione, newsletter,
        profilo, registrazione, mailing list, indirizzo
    """,
    invite="invit*, accetta, accettare, accetti, unisciti, partecipa, entra a far parte",
    lapse="""
        scade, scadrà, scadenza, valido per, valida per, è valido, è valida, validità,
        resta valido, vale per, una sola volta, una volta sola, monouso, smette di funzionare,
        non vale più, non funziona più, si autodistrugge, una volta soltanto,
        smettono di funzionare
    """,
    secrecy="""
        non condivid*, non comunicar*, non comunichi, non rivel*, non inoltr*, non fornir*,
        non darlo, con nessuno, a nessuno, nessuno di, mai chieder*, non chiederemo,
        non ti chieder*, non le chieder*, riservato, mai di
    """,
    disown="""
        non hai richiesto, non ha richiesto, non l'hai richiesto, non hai fatto, non sei stato,
        non sei stata, non sei tu, non eri tu, non è stato lei, non sono stato io, non sono io,
        non riconosci, non riconosce, non hai effettuato, non hai provato, ignora, ignorare,
        ignori, ignorala, per errore, proteggi, metti in sicurezza, blocca, bloccare, segnala,
        segnalare, annulla, annullare, elimina, rifiuta, rifiutare, controlla attività
    """,
    offer="""
        promo*, sconto, sconti, scontist*, coupon, offerta, offerte, regalo, regali, risparmia,
        invita un amico, riscatta, al carrello, alla cassa, codice amico, buono sconto,
        buono regalo, buoni sconto
    """,
    label="""
        ordine, ordini, fattura, fatture, ricevuta, tracciamento, tracking, spedizione, pacco,
        collo, consegna, ticket, biglietto, biglietti, prenotazione, prenotazioni,
        codice prenotazione, pnr, prezzo, estratto conto, riunione, videochiamata, volo, treno,
        codice qr, qr code, codice a barre, articolo, licenza, polizza, contratto, tessera,
        socio, ritiro, codice di ritiro, appuntamento, wifi, armadietto, carrozza, posto,
        presenza, partecipazione
    """,
    reference="""
        pratica, numero caso, riferimento, rif, codice cliente, numero cliente, cliente,
        telefono, tel, cellulare, chiama, fax, codice postale, postale, versione, errore,
        codice sorgente, colore, colori, partita iva, p iva, iva, codice fiscale, modello, serie,
        data di nascita, sala, camera, nome utente
    """,
    payment="""
        pagamento, pagamenti, transazione, acquisto, bonifico, carta, che termina, termina con,
        importo, totale, iban, bic, saldo, numero di conto, conto corrente, prelievo, prelievi
    """,
    time="minuto, minuti, ora, ore, un quarto d'ora, secondi",
    unit="""
        giorni, giorno, settimana, settimane, mesi, anni, euro, eur, centesimi, punti, per cento,
        utenti, clienti, membri, volte, km, kg, gb, mb, persone
    """,
    yes="sì sono, sì confermo, sì voglio, sì è il mio, sì accetto, sì desidero",
    pointer="""
        clicca, clicchi, cliccare, cliccando, fai clic, faccia clic, tocca, premi, link,
        collegamento, pulsante, copia, copialo, incolla, incollalo, browser, seguente, qui sotto,
        di seguito, apri, apra, aprire, visita, qui, questo indirizzo, questa pagina
    """,
    elsewhere="""
        preferenze, impostazioni, privacy, termini, condizioni, note legali, aiuto, assistenza,
        supporto, contatti, contatta, contattaci, faq, visualizza nel browser, versione web,
        app store, scarica, scopri di più, leggi di più, leggi tutto, blog, chi siamo, facebook,
        instagram, gestisci, vedi, visualizza, segui, paga, valuta
    """,
    leave="""
        annulla iscrizione, annulla l'iscrizione, disiscri*, cancellati, cancella l'iscrizione,
        cancellarti, non ricevere più
    """,
    notice="""
        nuovo accesso, è stata modificata, è stato modificato, è stata cambiata,
        è stato cambiato, è stata aggiornata, è stata reimpostata, con successo, correttamente,
        avviso di sicurezza, è stato aggiunto, insolito, insolita, è stato confermato,
        è stata confermata, è stato attivato, è stato verificato, abbiamo notato,
        abbiamo rilevato
    """,
    example="esempio, ad esempio, per esempio, come",
    idiom="in caso contrario, in ogni caso, nel caso, in caso di, in questo caso, in ordine",
)
