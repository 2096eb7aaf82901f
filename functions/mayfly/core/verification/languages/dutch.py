"""Dutch."""

from mayfly.core.verification.languages.words import Words

DUTCH = Words(
    code="""
        code, *code, pincode, cijfercode, toegangscode*, cijfercombinatie, geheime code,
        autorisatiecode*, zescijferige code, viercijferige code, 6-cijferige code,
        code van zes cijfers, code van 6 cijfers, code van vier cijfers, *cijfers, controlecijfers,
        controlegetal, controlenummer, kenwoord, wachtwoordcijfers
    """,
    one_time="""
        verificatiecode*, bevestigingscode*, beveiligingscode*, veiligheidscode*, inlogcode*,
        aanmeldcode*, aanmeldingscode*, logincode*, activeringscode*, activatiecode*,
        authenticatiecode*, validatiecode*, controlecode*, eenmalige code*, eenmalige inlogcode,
        eenmalig wachtwoord, eenmalige pincode, eenmalige toegangscode, tijdelijke code,
        tijdelijk wachtwoord, herstelcode*, resetcode*, registratiecode*, identificatiecode*,
        apparaatcode, otp, code om in te loggen, code om te bevestigen, ondertekencode*,
        tekencode*, signeercode*, goedkeuringscode*, bevestigingspin, eenmalig toegangscode,
        eenmalige beveiligingscode, eenmalige verificatiecode, eenmalige sleutel, eenmalige pin,
        eenmalig password, tijdelijke pincode, tijdelijke toegangscode, tijdelijke inlogcode,
        ontgrendelcode*, koppelcode*, koppelingscode*, sms-code, smscode, mailcode, e-mailcode,
        tancode, tan-code, wachtwoordherstelcode, inlog-code, login-code, verificatie-code,
        verificatienummer, verificatiepin, code om te verifiëren, code om je aan te melden,
        code om verder te gaan, code om door te gaan, code om je wachtwoord, code om uw wachtwoord,
        code voor het inloggen, code voor inloggen, code waarmee je inlogt, code waarmee u inlogt,
        dynamisch wachtwoord, aangevraagde code
    """,
    digits="""
        cijfer, cijfers, getallen, tekens, woorden, combinatie, cijferreeks, reeks, letters,
        nummer hieronder, onderstaand nummer, letters en cijfers
    """,
    headline="onderwerp, onderwerpregel",
    typing="""
        vul, vul in, in te vullen, invullen, invoeren, voer, typ, tik, toets, gebruik, gebruiken,
        neem over, overnemen, overtypen, intikken, toets in, neem deze, voer in, typ over,
        gebruik*, intik*, invul*, invoer*, intyp*, overtyp*, overneem*, neem, plak, plakken,
        voer deze, vul deze, typ deze, toets deze, geef deze, invult, intypt, ingevoerd, ingevuld,
        ingetoetst, kopieer de, kopieer deze, noem deze, invoert, overtypt, zet het, zet hem, zet,
        geef op, geeft u op, geeft u, opgeven, op te geven, vult u in, tikt u, tik in,
        neemt u over, toetst u, voert u in, noem
    """,
    confirm="""
        verifi*, bevestig*, activ*, geactiveerd, valideer*, authentic*, autoriseer*, autorisatie,
        registr*, herstel*, opnieuw instellen, resetten, reset, identiteit, ontgrendel*, deblokk*,
        tweestaps*, tweefactor*, inschrijving, aanmelding voor, goedkeur*, voltooi*, afronden,
        ja dat ben ik, dat ben ik, dit ben ik, account aanmaken, instellen, kies een nieuw,
        van jou is, van u is, echt van jou, echt jij bent, echt van u, is van mij, zeker weten dat,
        adres klopt, adres juist is, adres correct is, ben jij het, ben jij dit, bent u het,
        als jij het bent, koppelen, koppel, toestaan, sta toe, toelaten, nieuw wachtwoord,
        wachtwoord wijzigen, wachtwoord vergeten, wachtwoord kiezen, wachtwoord instellen,
        kies een wachtwoord, kies je wachtwoord, stel je wachtwoord, stel een wachtwoord,
        maak een wachtwoord, wachtwoord aanmaken, laatste stap, nog één stap, nog maar één,
        bijna klaar, bijna zover, afmaken, afronden van je, maak je account, account activeren,
        account openen, rekening openen, aanmelding bevestigen, inschrijving bevestigen,
        vertrouwd apparaat, vertrouw dit, apparaat toevoegen, nieuw e-mailadres,
        e-mailadres wijzigen, eigenaar, aantonen, ondertekenen, onderteken, heractiveer*,
        opnieuw activeren, ben ik, ja ik ben het, ja dat was ik, ja graag, schrijf me in,
        schrijf mij in, meld me aan, meld mij aan, valideren, ik wil de nieuwsbrief, abonneer mij,
        abonneer me, klopt dat, ja dat klopt, dat klopt, alles goed, klopt alles, toestemming,
        geef toestemming, ik ga akkoord, account behouden, ik ben akkoord, bewijs, bewijzen,
        bewijst, nog één klik, nog een klik, als jij dit was, als jij het was, als u dit was,
        als u het was, als u het bent, was jij dit, was u dit, zeg ja, bevestigt
    """,
    login="""
        inloggen, inlog, ingelogd, log in, in te loggen, aanmelden, aan te melden, login, inloglink,
        magische link, zonder wachtwoord, doorgaan, verdergaan, toegangscode*, je bent binnen,
        ben je binnen, je bent erin, log nu in, log direct in, inlogpagina, inlogpoging,
        direct inloggen, toegang tot je, toegang tot uw, toegang krijgen, weer toegang, binnenkomen,
        kom binnen, zo kom je er, aanmeldlink, inlog-link, loginlink, eenmalige link,
        zonder wachtwoorden, wachtwoordloos*
    """,
    sign="ondertekening, ondertekenen, onderteken, ondertekend, handtekening",
    passwords="""
        wachtwoord*, *wachtwoord, nieuw wachtwoord, wachtwoord wijzigen, wachtwoord vergeten,
        wachtwoord kiezen, wachtwoord instellen, kies een wachtwoord, kies je wachtwoord,
        stel je wachtwoord, stel een wachtwoord, maak een wachtwoord, wachtwoord aanmaken,
        zonder wachtwoord, zonder wachtwoorden
    """,
    address="""
        e-mailadres*, emailadres*, mailadres*, je adres, uw adres, dit adres, account, nieuwsbrief,
        inschrijving, abonnement, profiel, registratie, adres, maandbrief, mailing, mailadres,
        dit e-mailadres, jouw adres, gebruikersaccount, klantaccount, mailinglijst, mailinglist,
        verzendlijst, nieuwsmail, weekbrief, lidmaatschap, account aanmaken, adres klopt,
        adres juist is, adres correct is, maak je account, account activeren, account openen,
        inschrijving bevestigen, nieuw e-mailadres, e-mailadres wijzigen, ik wil de nieuwsbrief,
        vacature-alert, zoekopdracht
    """,
    invite="""
        uitnod*, uitgenodigd, accepteer*, accepteren, word lid, deelnemen, neem deel,
        heeft je uitgenodigd, heeft u uitgenodigd, doe mee, meedoen, sluit je aan, lid worden,
        samenwerk*
    """,
    lapse="""
        verloopt, verlopen, vervalt, geldig, geldigheid, eenmalig, één keer, eenmaal,
        maar een keer, werkt niet meer, werkt het niet meer, waardeloos, maar één keer,
        niet meer geldig, verlopen na, verloopt over, is geldig, blijft geldig, slechts geldig,
        kort geldig, beperkt geldig, één maal, slechts een keer, slechts één keer,
        eenmaal te gebruiken, eenmalig te gebruiken, werkt maar, werkt één, houdt op,
        stopt met werken, onbruikbaar, ongeldig, geldigheidsduur, houdbaar, niets meer aan,
        te gebruiken, smelten, vervalt vanzelf
    """,
    until="tot, tot en met, vóór, voor, uiterlijk",
    secrecy="""
        deel deze, deel dit, niet delen, nooit delen, deel hem, met niemand, met anderen,
        geef deze code, nooit vragen, nooit om, niet door, vertrouwelijk, niemand van, geheim,
        geef hem aan, deel je code, deel uw code, deel de code, vertel deze, vertel hem,
        hou hem voor, houd deze, houd hem, houd de code, voor jezelf, voor uzelf, stuur deze,
        niet doorsturen, nooit aan, we vragen nooit, wij vragen nooit, vragen je nooit,
        vragen u nooit, zullen nooit, nooit telefonisch, ook niet aan, persoonlijk en,
        strikt persoonlijk, aan niemand, aan anderen, zal u dit nooit
    """,
    disown="""
        niet aangevraagd, niet zelf, niet gevraagd, niet geprobeerd, niet gedaan, was jij dit niet,
        was u dit niet, ben je dit niet, dit was ik niet, dat was ik niet, ik was dit niet,
        niet herken*, negeer, negeren, per ongeluk, heb je dit niet, heb je niet, hebt u dit niet,
        hebt u niet, heeft u dit niet, heeft u niet, ben jij dit niet, bent u dit niet,
        niet door jou, niet door u, niet jij, niet u, niet verwacht, niet gestart, niet aangemaakt,
        niet zelf aangevraagd, iemand anders, niets te doen, hoef je niets, hoeft u niets,
        doe dan niets, geen actie, verwijder deze, gooi deze, vergeet deze, laat deze mail,
        was dit niet, toch niet, gebeurt er niks, gebeurt er niets, verandert er niets,
        er verandert niets
    """,
    refuse="""
        beveilig je, beveilig uw, beveiligen, blokkeer*, meld dit, melden, annuleer*, annuleren,
        weiger*, verwijder*, ongedaan, controleer je account, zeg het ons, laat het ons weten,
        liever niet, blokkeer het apparaat, vergrendel het account, beveilig mijn account,
        beveilig je account, account beveiligen, toegang blokkeren, blokkeer toegang,
        account vergrendelen
    """,
    offer="""
        korting*, *korting, kortingscode*, actiecode*, promo*, aanbieding*, coupon*, cadeau*,
        tegoedbon*, voucher*, waardebon*, bespaar, verzilver*, winkelwagen, aan de kassa,
        vriendencode, spaarpunten, cadeaubon*, boekenbon*, bij het afrekenen, kortingsbon*,
        gratis verzending, uitverkoop, opruiming, prijsvraag, winactie, loterij, cashback,
        bonuskorting, koopje, koopjes, spaaractie, vriendenkorting, nodig vrienden,
        welkomstkorting, waardecheque, met vrienden, je vrienden, jullie allebei, deel deze code,
        nodig vrienden uit, jouw persoonlijke code, vrienden uitnodigen
    """,
    label="""
        bestel*, *bestelling, order*, factuur*, *factuur, track, volgnummer, zending*, pakket*,
        levering*, bezorg*, ticket*, boeking*, boekingscode*, reservering*, reserveringscode*,
        prijs, vergadering*, webinar, vlucht*, qr-code*, qrcode*, streepjescode*, barcode*,
        artikel*, licentie*, polis*, contract*, afhaal*, ophaal*, afspraak*, deurcode*, wifi*,
        kluis*, spoor, trein*, aanwezigheid, deelname, ordernummer, bestelnummer, track & trace,
        track-en-trace, trackingcode*, barcode, postpakket, koerier, bezorger, afhaalpunt,
        afhaalcode*, ophaalcode*, pakketautomaat, pakketpunt, parkeer*, poortcode*, toegangspas,
        voordeur, sleutelkluis*, sleutelkast*, alarmcode*, printer*, printcode*, tentamen*,
        studentnummer, sollicitat*, enquête*, vragenlijst*, startnummer, bibliotheek*, laadpaal,
        laadpas, laadsessie, huurauto, paspoort*, uitslag, vaccin*, werkbon, schade*, schadenummer,
        autorisatienummer, instap*, stoel*, accommodatie, voorstelling, stemming, vergader-id,
        vergadercode, deelnamecode*, deelnemers*, kijkcode*, meterstand*, verbruik*, garantie*,
        retour*, retourcode*, terugbetaling, donatie, behandeling, consult, apk, kvk-nummer,
        machtigingskenmerk, incasso*, betalingskenmerk, wifi-code, wificode, toegangscode voor de,
        bevestigingsnummer, sleutelkastje*, sleutel*, appartement*, vakantiehuis*,
        arbeidscontract*, arbeidsovereenkomst*, recept, apotheek, toegangsbewijs, filiaal, kluisje,
        pakket, code van het slot, hangslot, fietsslot, cijferslot, alarmcode, garage, slagboom,
        verzekering*, certificaat, kenteken*, chauffeur, wachtrij, oproepnummer, commit, pipeline,
        branch, slotcode, kluiscode, aanmeldzuil, zuil, tandarts, huisarts*, examen, rijles,
        toon deze code, laat deze code, toon de code, aan de balie, bij de balie, bij de kassa,
        bij de receptie, aan de bezorger, aan de chauffeur, bij de ingang, *ticket, *afspraak,
        simkaart, sim-kaart, verkiezing*, stembureau, bedankt voor je aankoop,
        bedankt voor uw aankoop, back-upcodes, herstelcodes, noodcodes
    """,
    reference="""
        zaak*, zaaknummer, dossier*, referentie*, kenmerk, klantnummer*, klant, telefoon*, tel,
        mobiel, bel ons, fax, postcode*, versie, fout*, foutcode*, broncode*, kleur*, kvk*, btw*,
        model, serie*, lidnummer, geboortedatum, landcode*, kamer, gebruikersnaam, zaaknr,
        dossiernr, klantnr, relatienummer, debiteurnummer, contractnummer, polisnummer,
        lidmaatschapsnummer, telefoonnummer, bel ons op, bel met, klantenservice op, servicenummer,
        btw-nummer, rsin, loonheffing*, verdieping, huisnummer, postbus, serienummer, kenteken,
        gebruikers-id, klant-id, artikelnummer, gedragscode*, kledingcode*, dresscode*, broncode,
        zipcode, bsn, kortingscode, bel dan, belt u, op nummer, bel meteen, weigercode,
        weigeringscode, reden van weigering, statuscode, retourcode, responscode
    """,
    payment="""
        betaling*, transactie*, aankoop, overboeking, kaart, bankpas, betaalpas, pas eindigend,
        eindigend op, eindigt op, bedrag, totaal, iban, bic, saldo, rekening, rekeningnummer*,
        opname, uitbetaling*, betaald, afgeschreven, bijgeschreven, creditcard, incasso,
        totaalbedrag, termijn, termijnbedrag, aanbetaling, uitgaven, die eindigt op
    """,
    time="minuut, minuten, uur, uren, kwartier, seconden, half uur, halfuur, minuutje, uurtje",
    calendar="""
        januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november,
        december, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, morgen om
    """,
    unit="""
        dag, dagen, week, weken, maand, maanden, jaar, jaren, euro, eur, punten, procent,
        gebruikers, klanten, leden, keer, km, kg, gb, mb, kwh, mensen, pagina's, artikelen,
        plaatsen, deelnemers, abonnees, beoordelingen, reacties, bezoekers, kilometer, nachten,
        kinderen, volwassenen, afleveringen, stuks, sterren, graden, personen
    """,
    yes="ja, jazeker",
    pointer="""
        klik*, tik, link, knop, kopieer*, plak, browser, volgende, hieronder, onderstaande, druk op,
        open, openen, ga naar, hier, deze pagina, klik dan, deze link, de link, onderstaande link,
        deze knop, de knop, selecteer, ga dan naar, hierlangs, dit adres
    """,
    elsewhere="""
        voorkeuren, instellingen, privacy*, voorwaarden, hulp, help, helpcentrum, klantenservice,
        ondersteuning, support, contact, faq, veelgestelde vragen, bekijk in browser, bekijk online,
        webversie, app store, download*, meer informatie, lees meer, meer weten, blog, over ons,
        facebook, instagram, beheer, beheren, bekijk, bekijken, volg, betalen, beoordeel, ontdek,
        koop nu, bestel nu, reserveer, webshop, bekijk aanbod, volg je pakket, volg je bestelling,
        factuur downloaden, enquête, doneer, toevoegen aan agenda, plattegrond, afspraak verzetten,
        contacteer, avg, cookie*, veiligheidstips
    """,
    leave="""
        afmelden, uitschrijven, uitschrijf*, afmeld*, geen mails meer, geen e-mails meer,
        niet meer ontvangen, schrijf je uit, schrijf u uit, meld je af, meld u af, uitschrijving
    """,
    notice="""
        nieuwe aanmelding, nieuwe login, nieuwe inlog, is gewijzigd, werd gewijzigd, is veranderd,
        is aangepast, is bijgewerkt, is opnieuw ingesteld, gelukt, succesvol, beveiligingsmelding,
        is toegevoegd, ongebruikelijk*, is bevestigd, is geactiveerd, is geverifieerd,
        we hebben gemerkt, wachtwoord gewijzigd, wachtwoord is gewijzigd, is verwijderd,
        is uitgevoerd, is verwerkt, is ontvangen, is uitgeschakeld, is ingeschakeld, is gekoppeld,
        is geblokkeerd, werd geblokkeerd, hebben wij ontvangen, hebben we ontvangen, is ingelogd,
        werd ingelogd, er is ingelogd, nieuw apparaat, bedankt voor het bevestigen, hebt gewijzigd,
        hebt je wachtwoord, heeft gewijzigd, e-mailadres bevestigd, account bevestigd,
        is nu bevestigd, inlog gedetecteerd, werd geverifieerd, is vervangen, is goedgekeurd,
        zijn gewijzigd, is nu ingeschakeld, staat nu aan
    """,
    example="voorbeeld, bijvoorbeeld, zoals, bijv",
    idiom="""
        in dat geval, in alle gevallen, mocht dit, in orde, in het geval, in elk geval,
        in volgorde, ter plaatse, op je telefoon, op de telefoon, op uw telefoon, op je mobiel,
        account is aangemaakt, account voor je gemaakt, account is gemaakt, account voor u gemaakt
    """,
)
