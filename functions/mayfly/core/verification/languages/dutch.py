"""Dutch."""

from mayfly.core.verification.languages.words import Words

DUTCH = Words(
    code="code, *code, pincode, cijfercode, toegangscode*",
    one_time="""
        verificatiecode*, bevestigingscode*, beveiligingscode*, veiligheidscode*, inlogcode*,
        aanmeldcode*, aanmeldingscode*, logincode*, activeringscode*, activatiecode*,
        authenticatiecode*, validatiecode*, controlecode*, eenmalige code*, eenmalige inlogcode,
        eenmalig wachtwoord, eenmalige pincode, eenmalige toegangscode, tijdelijke code,
        tijdelijk wachtwoord, herstelcode*, resetcode*, registratiecode*, identificatiecode*,
        apparaatcode, otp, code om in te loggen, code om te bevestigen
    """,
    digits="cijfer, cijfers, getallen, tekens, woorden, combinatie, cijferreeks, reeks, letters",
    headline="onderwerp, onderwerpregel",
    typing="""
        vul, vul in, in te vullen, invullen, invoeren, voer, typ, tik, toets, gebruik, gebruiken,
        neem over, overnemen, overtypen, intikken, toets in, neem deze, voer in, typ over,
        gebruik*, intik*, invul*, invoer*, intyp*, overtyp*, overneem*, neem, plak, plakken
    """,
    confirm="""
        verifi*, bevestig*, activ*, geactiveerd, valideer*, authentic*, autoriseer*, autorisatie,
        registr*, herstel*, opnieuw instellen, resetten, reset, identiteit, ontgrendel*,
        deblokk*, tweestaps*, tweefactor*, inschrijving, aanmelding voor, goedkeur*, voltooi*,
        afronden, ja dat ben ik, dat ben ik, dit ben ik, account aanmaken, instellen,
        kies een nieuw, van jou is, van u is, echt van jou, echt jij bent, echt van u,
        is van mij, zeker weten dat, adres klopt, adres juist is, adres correct is, ben jij het,
        ben jij dit, bent u het, als jij het bent, koppelen, koppel, toestaan, sta toe, toelaten
    """,
    login="""
        inloggen, inlog, ingelogd, log in, in te loggen, aanmelden, aan te melden, login,
        inloglink, magische link, zonder wachtwoord, doorgaan, verdergaan, toegangscode*,
        je bent binnen, ben je binnen, je bent erin
    """,
    passwords="wachtwoord*, *wachtwoord",
    address="""
        e-mailadres*, emailadres*, mailadres*, je adres, uw adres, dit adres, account,
        nieuwsbrief, inschrijving, abonnement, profiel, registratie, adres, maandbrief, mailing
    """,
    invite="uitnod*, uitgenodigd, accepteer*, accepteren, word lid, deelnemen, neem deel",
    lapse="""
        verloopt, verlopen, vervalt, geldig, geldigheid, eenmalig, één keer, eenmaal,
        maar een keer, werkt niet meer, werkt het niet meer, waardeloos, maar één keer,
        niet meer geldig
    """,
    secrecy="""
        deel deze, deel dit, niet delen, nooit delen, deel hem, met niemand, met anderen,
        geef deze code, nooit vragen, nooit om, niet door, vertrouwelijk, niemand van, geheim
    """,
    disown="""
        niet aangevraagd, niet zelf, niet gevraagd, niet geprobeerd, niet gedaan,
        was jij dit niet, was u dit niet, ben je dit niet, dit was ik niet, dat was ik niet,
        ik was dit niet, niet herken*, negeer, negeren, per ongeluk, beveilig je, beveilig uw,
        beveiligen, blokkeer*, meld dit, melden, annuleer*, annuleren, weiger*, verwijder*,
        ongedaan, controleer je account
    """,
    offer="""
        korting*, *korting, kortingscode*, actiecode*, promo*, aanbieding*, coupon*, cadeau*,
        tegoedbon*, voucher*, waardebon*, bespaar, verzilver*, winkelwagen, aan de kassa,
        vriendencode, spaarpunten, cadeaubon*, boekenbon*, bij het afrekenen, kortingsbon*
    """,
    label="""
        bestel*, *bestelling, order*, factuur*, *factuur, track, volgnummer, zending*, pakket*,
        levering*, bezorg*, ticket*, boeking*, boekingscode*, reservering*, reserveringscode*,
        prijs, vergadering*, webinar, vlucht*, qr-code*, qrcode*, streepjescode*, barcode*,
        artikel*, licentie*, polis*, contract*, afhaal*, ophaal*, afspraak*, deurcode*, wifi*,
        kluis*, spoor, trein*, aanwezigheid, deelname
    """,
    reference="""
        zaak*, zaaknummer, dossier*, referentie*, kenmerk, klantnummer*, klant, telefoon*, tel,
        mobiel, bel ons, fax, postcode*, versie, fout*, foutcode*, broncode*, kleur*, kvk*, btw*,
        model, serie*, lidnummer, geboortedatum, landcode*, kamer, gebruikersnaam
    """,
    payment="""
        betaling*, transactie*, aankoop, overboeking, kaart, bankpas, betaalpas, pas eindigend,
        eindigend op, eindigt op, bedrag, totaal, iban, bic, saldo, rekening, rekeningnummer*,
        opname, uitbetaling*
    """,
    time="minuut, minuten, uur, uren, kwartier, seconden",
    unit="""
        dag, dagen, week, weken, maand, maanden, jaar, jaren, euro, eur, punten, procent,
        gebruikers, klanten, leden, keer, km, kg, gb, mb, kwh, mensen
    """,
    yes="ja, jazeker",
    pointer="""
        klik*, tik, link, knop, kopieer*, plak, browser, volgende, hieronder, onderstaande,
        druk op, open, openen, ga naar, hier, deze pagina
    """,
    elsewhere="""
        voorkeuren, instellingen, privacy*, voorwaarden, hulp, help, helpcentrum, klantenservice,
        ondersteuning, support, contact, faq, veelgestelde vragen, bekijk in browser,
        bekijk online, webversie, app store, download*, meer informatie, lees meer, meer weten,
        blog, over ons, facebook, instagram, beheer, beheren, bekijk, bekijken, volg, betalen,
        beoordeel
    """,
    leave="afmelden, uitschrijven, uitschrijf*, afmeld*",
    notice="""
        nieuwe aanmelding, nieuwe login, nieuwe inlog, is gewijzigd, werd gewijzigd,
        is veranderd, is aangepast, is bijgewerkt, is opnieuw ingesteld, gelukt, succesvol,
        beveiligingsmelding, is toegevoegd, ongebruikelijk*, is bevestigd, is geactiveerd,
        is geverifieerd, we hebben gemerkt
    """,
    example="voorbeeld, bijvoorbeeld, zoals, bijv",
    idiom="in dat geval, in alle gevallen, mocht dit, in orde",
)
