"""German."""

from mayfly.core.verification.languages.words import Words

GERMAN = Words(
    code="""
        code, *code, pin, zahlencode, schlüsselwort, losung, zugangscode*, zugangs-code,
        zugriffscode*
    """,
    one_time="""
        bestätigungscode*, bestätigungs-code, bestätigungs-pin, sicherheitscode*,
        sicherheits-code, verifizierungscode*, verifizierungs-code, verifikationscode*,
        verifikations-code, anmeldecode*, anmelde-code, anmeldungscode*, logincode*, login-code,
        einmalcode*, einmal-code*, einmalpasswor*, einmal-passwort*, einmalkennwor*,
        einmal-kennwort, einmalpin, einmal-pin, einmaliger code, einmaligen code,
        aktivierungscode*, aktivierungs-code, freischaltcode*, freischalt-code, freigabecode*,
        registrierungscode*, authentifizierungscode*, prüfcode*, prüfziffer*, rücksetzcode*,
        zurücksetzungscode*, wiederherstellungscode, mobiletan, push-tan, tan lautet, ihre tan,
        deine tan, gerätecode*, otp, temporäres passwort, mtan, smstan, pushtan, chiptan,
        phototan, mail tan, sms tan, push tan, die tan, eine tan, diese tan, mit der tan
    """,
    digits="""
        ziffer, ziffern, zahl, zahlen, zeichen, nummer unten, folgende nummer, wörter,
        kombination, zeichenfolge, zahlenfolge, ziffernfolge, zahlenkombination, buchstaben
    """,
    headline="betreff, betreffzeile",
    typing="""
        eingeben, einzugeben, gib, geben sie, gebe, eintippen, tippe, tippen sie, einzutippen,
        eintragen, trage, tragen sie, verwende, verwenden sie, nutze, nutzen sie, benutze,
        benutzen sie, eingibst, eingegeben, übernehmen sie, übernimm, übertragen sie, abtippen,
        einfügen, füge, eingabe, getippt, schreib, schreibe, schreiben sie, abschreiben, füg,
        fügen sie
    """,
    confirm="""
        bestätig*, verifizier*, verifikation*, aktivier*, freischalt*, freizuschalten,
        registrier*, validier*, authentifizier*, *bestätigung, *bestätigen, zurücksetz*,
        zurückzusetzen, rücksetz*, zurückgesetzt, wiederherstell*, neu setzen, neu vergeben,
        festleg*, identität, zwei-faktor*, zwei-schritt*, zwei-stufen*, freigeben, freigabe,
        entsperr*, konto eröffnen, konto erstellen, registrierung abschließen,
        anmeldung abschließen, anmeldung zum, eintragung, ja ich bin es, ja ich will,
        das bin ich, ja das bin ich, zustimm*, opt-in, double-opt-in, einrichten, eingetragen,
        gehört dir, gehört ihnen, wirklich ihnen, wirklich dir, wirklich du, wirklich sie,
        stimmt, sichergehen, sicherstellen, adresse stimmt, adresse richtig, bist du es,
        sind sie es, bist du das, sind sie das, wenn du es bist, wenn sie es sind, nachweis*,
        koppeln, kopplung, verknüpfen, erlauben, zulassen, gestatten, erlaube,
        umgehend bestätigen, wenn du das bist, wenn sie das sind
    """,
    login="""
        anmelden, anmeldung, anmeldest, anmeldeversuch, einloggen, einloggst, eingeloggt, login,
        anzumelden, anmeldelink, anmelde-link, login-link, einzuloggen, log-in, einlass,
        ohne passwort, passwortlos*, magischer link, zugangslink, fortfahren, weiter,
        zugangscode*, zugangs-code, zugriffscode*, bist du drin, du bist drin, bist drin,
        sind sie drin, kommst du rein, bringt dich rein, bringen dich rein
    """,
    passwords="passwort*, kennwort*, *passwort, *kennwort",
    address="""
        e-mail-adresse*, email-adresse*, mailadresse*, e-mail-konto, adresse, konto,
        benutzerkonto, kundenkonto, newsletter*, abonnement, abo, profil, anmeldung zum,
        registrierung, verteiler, *konto, *kontos, *postfach, elektronische postfach, *adresse
    """,
    invite="einlad*, eingeladen, annehmen, beitreten, beizutreten, teilnehmen, mitglied werden",
    lapse="""
        gültig, gültigkeit, läuft ab, ablauf, abläuft, verliert, verfällt, gilt, nur einmal,
        einmalig, einmal verwend*, einmal nutz*, einmal verwendbar, funktioniert nur, wertlos,
        unbrauchbar, erlischt, funktioniert nicht mehr, genau einmal, verfallen
    """,
    secrecy="""
        nicht weiter*, niemandem, niemals weiter*, keinesfalls weiter*, nicht preis,
        niemals nach, nie nach, geheim, vertraulich, an niemanden, mit niemandem, teilen sie,
        niemand von
    """,
    disown="""
        nicht angefordert, nicht selbst, nicht veranlasst, nicht beantragt, nicht angemeldet,
        nicht bestellt, nicht registriert, nicht gewünscht, nicht versucht, nicht von ihnen,
        nicht von dir, waren sie das nicht, warst du das nicht, nicht sie, nicht du,
        ich war das nicht, das war ich nicht, war ich nicht, nicht ich, ignorier*, irrtümlich,
        versehentlich, gegenstandslos, konto sichern, konto schützen, konto sperren, sperren,
        melden, widerruf*, ablehnen, abbrechen, rückgängig, stornier*, löschen, aktivität prüfen,
        erkennen sie das nicht, wenden sie sich
    """,
    offer="""
        rabatt*, *rabatt, gutschein*, *gutschein, angebot*, aktionscode*, promo*, vorteil*,
        sparen, spare, geschenk*, empfehlungs*, einlösen, einlösbar, warenkorb, prämie*, bonus*,
        werbecode*, freunde werben, rabattaktion*, an der kasse
    """,
    label="""
        bestell*, *bestellung, rechnung*, *rechnung, sendung*, paket*, liefer*, ticket*,
        buchung*, buchungscode*, reservierung*, reservierungscode*, vertrag*, gesamt*, summe,
        preis, abschlag*, meeting*, besprechung*, webinar, flug*, qr-code*, qrcode*, strichcode*,
        barcode*, artikel*, lizenz*, produktschlüssel, police, mitglied*, packstation, abhol*,
        abholcode*, termin*, einwahl*, türcode*, zutrittscode*, wlan*, zugangscode zum meeting,
        teilnehmercode*, strandkorb, schließfach*, teilnahme, anwesenheit, zusage,
        teilnahmecode*, wettschein*
    """,
    reference="""
        vorgang*, vorgangsnummer, referenz*, kundennummer, kunden-nr, kundennr, telefon*, tel,
        mobil, fax, plz, postleitzahl*, vorwahl, version, fehler*, fehlercode*, quellcode*,
        farb*, farbcode*, jahr, ust-id*, ustid*, hrb, hra, steuer*, handelsregister, amtsgericht,
        modell*, serien*, mitgliedsnummer, aktenzeichen, geburtsdatum, ländercode*, postcode,
        zählernummer, zähler, zimmer, benutzername, nutzername, kennung, benutzerkennung
    """,
    payment="""
        zahlung*, überweisung*, transaktion*, kauf, einkauf, karte, karten*, betrag, *betrag,
        iban, bic, blz, saldo, endet auf, endend auf, endziffern, mit der endung, konto-nr,
        kontonummer, lastschrift, auftrag*, auszahlung*, abhebung*
    """,
    time="minute*, std, stunde*, viertelstunde, sekunde*",
    unit="""
        tag, tage, tagen, woche, wochen, monat*, jahre, jahren, euro, eur, cent, punkte*,
        prozent, nutzer*, kunden, mitglieder*, km, kg, kwh, gb, mb, uhr, stellen
    """,
    yes="ja, jawohl, okay, ok",
    pointer="""
        klick*, tippe*, link, links, button, schaltfläche, knopf, kopier*, browser, folgend*,
        unten, untenstehend*, drücken sie, adresszeile, öffnen, öffne, rufen sie, aufrufen, rufe,
        hier, besuchen sie
    """,
    elsewhere="""
        einstellung*, datenschutz*, impressum, agb, hilfe, hilfebereich, hilfe-center, support,
        kundenservice, kontakt*, faq, im browser ansehen, im browser, online ansehen, webversion,
        app store, herunterladen, mehr erfahren, weiterlesen, blog, über uns,
        nutzungsbedingungen, facebook, instagram, verwalten, ansehen, verfolgen, bewerten,
        bezahlen, website, zur startseite
    """,
    leave="abmelden*, abmeldelink, abbestell*, austragen, newsletter abmelden, abmeldung",
    notice="""
        neue anmeldung, wurde geändert, geändert wurde, wurde aktualisiert, wurde zurückgesetzt,
        wurde soeben, erfolgreich, sicherheitswarnung, sicherheitshinweis, wurde hinzugefügt,
        ungewöhnlich*, wurde bestätigt, ist bestätigt, haben festgestellt, wurde aktiviert,
        ist aktiviert, angemeldet haben
    """,
    example="beispiel*, zum beispiel, etwa, wie, z b",
    idiom="""
        auf jeden fall, in jedem fall, in diesem fall, auf keinen fall, im auftrag von,
        kein problem, alles in ordnung
    """,
)
