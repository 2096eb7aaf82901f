"""German."""

from mayfly.core.verification.languages.words import Words

GERMAN = Words(
    code="""
        code, *code, pin, zahlencode, schlüsselwort, losung, zugangscode*, zugangs-code,
        zugriffscode*, geheimcode, kode, kürzel, zahlenkombination, ziffernfolge,
        autorisierungscode*, losungswort, kontrollzahl, prüfzahl, pruefzahl,
        bestätigungsnummer zur, geheimzahl, tan
    """,
    one_time="""
        bestätigungscode*, bestätigungs-code, bestätigungs-pin, sicherheitscode*, sicherheits-code,
        verifizierungscode*, verifizierungs-code, verifikationscode*, verifikations-code,
        anmeldecode*, anmelde-code, anmeldungscode*, logincode*, login-code, einmalcode*,
        einmal-code*, einmalpasswor*, einmal-passwort*, einmalkennwor*, einmal-kennwort, einmalpin,
        einmal-pin, einmaliger code, einmaligen code, aktivierungscode*, aktivierungs-code,
        freischaltcode*, freischalt-code, freigabecode*, registrierungscode*,
        authentifizierungscode*, prüfcode*, prüfziffer*, rücksetzcode*, zurücksetzungscode*,
        wiederherstellungscode, mobiletan, push-tan, tan lautet, ihre tan, deine tan, gerätecode*,
        otp, temporäres passwort, mtan, smstan, pushtan, chiptan, phototan, mail tan, sms tan,
        push tan, die tan, eine tan, diese tan, mit der tan, 2-faktor-code, 2fa-code, anmelde-pin,
        authentisierungscode*, bestätigungszahl, code zum anmelden, code zum bestätigen,
        code zum einloggen, code zum zurücksetzen, code zur anmeldung, code zur bestätigung,
        code zur verifizierung, e-mail-code, e-mail-tan, einlogg-code, einmal pin,
        einmal-schlüssel, einmalige pin, einmaligen passwort, einmaliges kennwort,
        einmaliges passwort, einmalschlüssel, einmalzugangscode, email-tan, entsperr-code,
        entsperrcode*, identifikationscode*, identitätscode, koppel-code, kopplungscode*,
        legitimationscode*, login-pin, mail-tan, reset-code, resetcode, sicherheits-pin,
        sicherheitsnummer, signaturcode*, sms-code, sms-tan, tan eingeben, tan für, tan gilt,
        tan-nummer, temporärer code, temporäres kennwort, transaktionsnummer, unterschriftscode*,
        verifizierungs-pin, verifizierungsnummer, vorläufiges kennwort, vorläufiges passwort,
        wiederherstellungs-code, zugangs-pin, zurücksetz-code, zwei-faktor-code,
        dynamisches passwort, angeforderter code, angeforderten code, folgende tan, folgenden tan,
        der tan, dieser tan, tan erzeugt, tan zur, tan zum, neue tan, tan ist, tan ein, tan wird,
        tan auf, tan nicht
    """,
    digits="""
        ziffer, ziffern, zahl, zahlen, zeichen, nummer unten, folgende nummer, wörter, kombination,
        zeichenfolge, zahlenfolge, ziffernfolge, zahlenkombination, buchstaben, nummer oben,
        zahl oben, zahl unten, ziffernkombination
    """,
    headline="betreff, betreffzeile",
    typing="""
        eingeben, einzugeben, gib, geben sie, gebe, eintippen, tippe, tippen sie, einzutippen,
        eintragen, trage, tragen sie, verwende, verwenden sie, nutze, nutzen sie, benutze,
        benutzen sie, eingibst, eingegeben, übernehmen sie, übernimm, übertragen sie, abtippen,
        einfügen, füge, eingabe, getippt, schreib, schreibe, schreiben sie, abschreiben, füg,
        fügen sie, abtippst, ansagen, eingebe*, eintippst, einzufügen, einzugebend*, einzutragen,
        füg ein, gib ein, hineinkopieren, kopieren sie, setz ein, tipp, tipp ihn, übertrage,
        trag ein, trag ihn, trag, nutzen sie die, nenne, nennen sie, sprich, eintipp*, hinein*
    """,
    confirm="""
        bestätig*, verifizier*, verifikation*, aktivier*, freischalt*, freizuschalten, registrier*,
        validier*, authentifizier*, *bestätigung, *bestätigen, zurücksetz*, zurückzusetzen,
        rücksetz*, zurückgesetzt, wiederherstell*, neu setzen, neu vergeben, festleg*, identität,
        zwei-faktor*, zwei-schritt*, zwei-stufen*, freigeben, freigabe, entsperr*, konto eröffnen,
        konto erstellen, registrierung abschließen, anmeldung abschließen, anmeldung zum,
        eintragung, ja ich bin es, ja ich will, das bin ich, ja das bin ich, zustimm*, opt-in,
        double-opt-in, einrichten, eingetragen, gehört dir, gehört ihnen, wirklich ihnen,
        wirklich dir, wirklich du, wirklich sie, stimmt, sichergehen, sicherstellen,
        adresse stimmt, adresse richtig, bist du es, sind sie es, bist du das, sind sie das,
        wenn du es bist, wenn sie es sind, nachweis*, koppeln, kopplung, verknüpfen, erlauben,
        zulassen, gestatten, erlaube, umgehend bestätigen, wenn du das bist, wenn sie das sind,
        adresse übernehmen, anmeldung bestätigen, ausweis*, autorisier*, dass du es bist,
        dass sie es sind, du selbst bist, echtheit, ein klick fehlt, einzurichten,
        erneut bestätigen, fast fertig, fast geschafft, freischalten, gerät hinzufügen,
        gerät verbinden, geräte verknüpfen, ihr eigen, in betrieb nehmen, kennwort vergessen,
        kontoerstellung, kontoeröffnung, legitimier*, letzten schritt, letzter schritt, loslegen,
        neu anlegen, neues passwort, nur noch ein, passwort festlegen, passwort vergessen,
        passwort wählen, passwort ändern, rückbestätig*, scharfschalten, sie selbst sind, signier*,
        unterschreib*, unterzeichn*, vertrauenswürdig, wirklich dein*, zugang wiederherstellen,
        übernehmen, überprüf*, zur prüfung, nachprüf*, hinterlegt, schickt mir, ja schickt,
        dein konto läuft, ihr ja, dein ja, alles richtig, alles korrekt, ist das richtig,
        einverstanden, einwillig*, einwilligung, erlaubnis, konto behalten, behalten möchten,
        noch nutzen, noch interesse, erreicht sie, erreichbar sind, beweise*, bewiesen,
        noch ein klick, nur noch ein klick, ein letzter klick, gerät vertrauen,
        vertrauen sie diesem gerät, diesem gerät vertrauen, wenn du das warst, wenn sie das waren,
        falls du das warst, falls sie das waren, warst du das, waren sie das, sag ja
    """,
    login="""
        anmelden, anmeldung, anmeldest, anmeldeversuch, einloggen, einloggst, eingeloggt, login,
        anzumelden, anmeldelink, anmelde-link, login-link, einzuloggen, log-in, einlass,
        ohne passwort, passwortlos*, magischer link, zugangslink, fortfahren, weiter, zugangscode*,
        zugangs-code, zugriffscode*, bist du drin, du bist drin, bist drin, sind sie drin,
        kommst du rein, bringt dich rein, bringen dich rein, anmeldeseite, eintreten, hereinkommen,
        hineinkommen, kennwortlos*, log dich ein, melde dich an, melden sie sich an,
        mit einem klick, reinkommen
    """,
    sign="unterschrift, unterschreib*, unterzeichn*, signier*, signatur, elektronische signatur",
    passwords="""
        passwort*, kennwort*, *passwort, *kennwort, kennwort vergessen, neues passwort,
        passwort festlegen, passwort vergessen, passwort wählen, passwort ändern, ohne passwort
    """,
    address="""
        e-mail-adresse*, email-adresse*, mailadresse*, e-mail-konto, adresse, konto, benutzerkonto,
        kundenkonto, newsletter*, abonnement, abo, profil, anmeldung zum, registrierung, verteiler,
        *konto, *kontos, *postfach, elektronische postfach, *adresse,
        benachrichtigungen abonnieren, benutzerprofil, e-mail adresse, mailingliste,
        mitgliedskonto, nutzerkonto, rundbrief, wartelist*, konto eröffnen, konto erstellen,
        registrierung abschließen, adresse stimmt, adresse richtig, adresse übernehmen,
        dein konto läuft, suchauftrag, jobagent, suchagent
    """,
    invite="""
        einlad*, eingeladen, annehmen, beitreten, beizutreten, teilnehmen, mitglied werden,
        beitritt, mitmachen, mitzumachen, teammitglied, zusammenarbeit*, ins team, dabei sein,
        dazugeholt, zusammenarbeiten, mit dir zusammen*
    """,
    lapse="""
        gültig, gültigkeit, läuft ab, ablauf, abläuft, verliert, verfällt, gilt, nur einmal,
        einmalig, einmal verwend*, einmal nutz*, einmal verwendbar, funktioniert nur, wertlos,
        unbrauchbar, erlischt, funktioniert nicht mehr, genau einmal, verfallen, befristet,
        bis zum ablauf, ein einziges mal, gültig bis, kein zweites mal, kurzlebig, lange gültig,
        läuft in, nur ein mal, nur für kurze, nutzbar, ungültig, wird nach, wirkt nur, hält,
        nichts mehr wert, gilt bis, verliert seine, läuft von selbst
    """,
    until="bis, vor, spätestens",
    secrecy="""
        nicht weiter*, niemandem, niemals weiter*, keinesfalls weiter*, nicht preis, niemals nach,
        nie nach, geheim, vertraulich, an niemanden, mit niemandem, teilen sie, niemand von,
        behalte ihn, behalte sie, behalten sie, fragen dich nie, fragen nie, fragen sie nie,
        für dich behalten, nicht an dritte, nicht vorlesen, nie am telefon, nie auffordern,
        niemals am telefon, niemals auffordern, nur für dich, nur für sie, verrate, verraten sie,
        niemals an, rufen sie dazu niemals, dazu niemals
    """,
    disown="""
        nicht angefordert, nicht selbst, nicht veranlasst, nicht beantragt, nicht angemeldet,
        nicht bestellt, nicht registriert, nicht gewünscht, nicht versucht, nicht von ihnen,
        nicht von dir, waren sie das nicht, warst du das nicht, nicht sie, nicht du,
        ich war das nicht, das war ich nicht, war ich nicht, nicht ich, ignorier*, irrtümlich,
        versehentlich, gegenstandslos, löschen, erkennen sie das nicht, das nicht war, du es nicht,
        du nicht warst, einfach löschen, fremde person, jemand anderes, jemand anders,
        kein handlungsbedarf, lösche diese, löschen sie diese, missbrauch, nicht angestoßen,
        nicht ausgelöst, nicht autorisiert, nicht durch dich, nicht durch sie, nicht durchgeführt,
        nicht erwartet, nicht gestartet, nichts tun, nichts unternehmen, nichts weiter tun,
        sie es nicht, sie nicht waren, passiert nichts, passiert auch nichts, gar nicht angemeldet,
        ändert sich nichts, nicht gewollt, nichts ändert sich
    """,
    refuse="""
        konto sichern, konto schützen, konto sperren, sperren, melden, widerruf*, ablehnen,
        abbrechen, rückgängig, stornier*, aktivität prüfen, wenden sie sich, unbefugt*,
        verdächtig*, verwerfen, zurückweisen, änderung verwerfen, lieber nicht, zugang sperren,
        gerät sperren, zugriff sperren, zugriff blockieren, anmeldung blockieren
    """,
    offer="""
        rabatt*, *rabatt, gutschein*, *gutschein, angebot*, aktionscode*, promo*, vorteil*, sparen,
        spare, geschenk*, empfehlungs*, einlösen, einlösbar, warenkorb, prämie*, bonus*,
        werbecode*, freunde werben, rabattaktion*, an der kasse, ausverkauf, cashback, coupon*,
        freundschaftswerbung, gewinne*, gewinnspiel*, kostenlos dazu, neukunden*, nur heute,
        probeabo, rabattcode*, schlussverkauf, schnäppchen, sonderpreis, treuepunkte, verlosung,
        versandkostenfrei, weiterempfehl*, willkommensrabatt, mit ihr beide,
        deine freunde, teile deinen code, teilen sie ihren code, deinen persönlichen code,
        teile den link, freunde einladen, lade freunde ein, freunden, code teilen
    """,
    label="""
        bestell*, *bestellung, rechnung*, *rechnung, sendung*, paket*, liefer*, ticket*, buchung*,
        buchungscode*, reservierung*, reservierungscode*, vertrag*, gesamt*, summe, preis,
        abschlag*, meeting*, besprechung*, webinar, flug*, qr-code*, qrcode*, strichcode*,
        barcode*, artikel*, lizenz*, produktschlüssel, police, mitglied*, packstation, abhol*,
        abholcode*, einwahl*, türcode*, zutrittscode*, wlan*, zugangscode zum meeting,
        teilnehmercode*, strandkorb, schließfach*, teilnahme, anwesenheit, zusage, teilnahmecode*,
        wettschein*, ablageort, abstimmung, alarmanlage, auftragsnummer*, besprechungs*,
        bibliothek*, erstattung, flugnummer, frachtbrief, fragebogen, garage*, gastzugang,
        genehmigungscode, genehmigungsnummer, gläubiger*, haustür*, impf*, inspektion, konferenz*,
        konzert*, kostenvoranschlag, kurier*, ladestation, ladesäule, mandatsreferenz, matrikel*,
        maut*, mietwagen, netzwerkname, parkhaus, parkplatz, probefahrt, reisepass, retoure*,
        router, rücksende*, schlüsselbox*, schlüsselsafe, sendungsverfolgung, sprechstunde,
        startnummer*, teilenummer, teilnehmer*, torcode*, trackingnummer, tresor*, umfrage*,
        unterkunft, veranstaltung*, vereinbarung, versand*, versandt, versendet, videokonferenz*,
        visum, wertpapier*, zimmernummer, zusteller, zustellung, bestätigungsnummer,
        schlüsselkasten, schlüsselkästchen, schlüssel, schlüssels, wohnung*, ferienwohnung,
        support-pin, telefon-pin, stellenangebot, arbeitsvertrag, kommentar von, rezept, e-rezept,
        rezeptcode, apotheke, veranstaltung, unterricht, kursstunde, filiale, mietvertrag,
        nachtrag, schließfach, abholcode, fahrradschloss, vorhängeschloss, zahlenschloss,
        einlasscode, einlass-code, parkcode, tiefgarage, garagentor, versicherung*,
        versicherungsbestätigung, evb, evb-nummer, zulassung, zulassungsstelle, kennzeichen,
        zertifikat*, urkunde, bescheid*, echtheit des dokuments, commit, pipeline, branch,
        aufrufnummer*, wartenummer*, bote, fahrer*, kurierin, fahrgestell*,
        aktivierungsschlüssel für ihr produkt, schaden*, police*, gutschrift*, abfallkalender,
        hausnummer*, tischnummer*, spind*, schranknummer, prüfung*, klausur*, zahnarzt*, praxis,
        arztpraxis, termin, termine, terminen, termins, *termin, terminbestätig*, terminvereinbar*,
        terminerinner*, terminabsprache, zeigen sie diesen code, zeig diesen code, zeig den code,
        code vorzeigen, vorzeigen, an der tür, am schalter, am empfang, am tresen, dem fahrer,
        dem boten, dem kurier, am eingang, am automaten, *ticket, sim-karte, puk, wähler*,
        stimmabgabe, danke für ihren kauf, danke für deinen kauf, notfallcodes, backup-codes,
        ersatzcodes, wahlunterlagen, wahlschein, briefwahl, wahllokal
    """,
    reference="""
        vorgang*, vorgangsnummer, referenz*, kundennummer, kunden-nr, kundennr, telefon*, tel,
        mobil, fax, plz, postleitzahl*, vorwahl, version, fehler*, fehlercode*, quellcode*, farb*,
        farbcode*, jahr, ust-id*, ustid*, hrb, hra, steuer*, handelsregister, amtsgericht, modell*,
        serien*, mitgliedsnummer, aktenzeichen, geburtsdatum, ländercode*, postcode, zählernummer,
        zähler, zimmer, benutzername, nutzername, kennung, benutzerkennung, anrufen, artikelnr,
        benutzer-id, durchwahl, fallnummer, gegründet, gerätenummer, geschäftsführer*, hausnummer,
        ip-adresse, kunden-id, kurzwahl, lieferadresse, nachrichten-id, nutzer-id, registernummer,
        rufen sie uns an, rufnummer, service-nummer, servicenummer, steuernummer, teilnehmernummer,
        ticket-nr, ticketnummer, ust-idnr, vertragsnummer, rufen sie, wählen sie, unter der nummer,
        ablehnungscode, ablehnungsgrund, statuscode, antwortcode, rückgabecode, fehlernummer
    """,
    payment="""
        zahlung*, überweisung*, transaktion*, kauf, einkauf, karte, karten*, betrag, *betrag, iban,
        bic, blz, saldo, endet auf, endend auf, endziffern, mit der endung, konto-nr, kontonummer,
        lastschrift, auftrag*, auszahlung*, abhebung*, abgebucht, anzahlung, belastet, debitkarte*,
        fällig*, gebühr*, gesamtbetrag, girokarte, gutschrift, kreditkarte*, rechnungsbetrag,
        umsatz, auf die karte, karte endet, karte mit der endung, konto endet, endend mit
    """,
    time="minute*, std, stunde*, viertelstunde, sekunde*",
    calendar="""
        januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november,
        dezember, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag,
        morgen um
    """,
    unit="""
        tag, tage, tagen, woche, wochen, monat*, jahre, jahren, euro, eur, cent, punkte*, prozent,
        nutzer*, kunden, mitglieder*, km, kg, kwh, gb, mb, uhr, stellen, % rabatt, aufrufe,
        besucher, bewertungen, chf, dateien, einträge, folgen, franken, kalorien, meter,
        minuten fußweg, nächte, pfund, plätze, schritte, teilnehmer, zeilen
    """,
    yes="ja, jawohl, okay, ok",
    pointer="""
        klick*, tippe*, link, links, button, schaltfläche, knopf, kopier*, browser, folgend*, unten,
        untenstehend*, drücken sie, adresszeile, öffnen, öffne, rufen sie, aufrufen, rufe, hier,
        besuchen sie, antippen, diesem link, dieser adresse, dieser link, draufklicken, drauftippen,
        geh auf, gehen sie auf, mit einem tipp, schaltfläche unten, wähle, wählen sie
    """,
    elsewhere="""
        einstellung*, datenschutz*, impressum, agb, hilfe, hilfebereich, hilfe-center, support,
        kundenservice, kontakt*, faq, im browser ansehen, im browser, online ansehen, webversion,
        app store, herunterladen, mehr erfahren, weiterlesen, blog, über uns, nutzungsbedingungen,
        facebook, instagram, verwalten, ansehen, verfolgen, bewerten, bezahlen, website,
        zur startseite, abrechnung, app laden, auftrag ansehen, bestellen, bewertung, entdecken,
        feedback, jetzt bestellen, jetzt kaufen, jetzt spenden, kaufen, kontaktformular,
        lieferung verfolgen, mehr dazu, mehr lesen, nutzungsbeding*, rechnung ansehen, rechtliches,
        sendung verfolgen, stöbern, termin verschieben, umfrage, zum angebot, zum artikel, zum shop
    """,
    leave="""
        abmelden*, abmeldelink, abbestell*, austragen, newsletter abmelden, abmeldung,
        benachrichtigungen abstellen, keine e-mails mehr, keine weiteren e-mails,
        newsletter abbestellen, nicht mehr erhalten
    """,
    notice="""
        neue anmeldung, wurde geändert, geändert wurde, wurde aktualisiert, wurde zurückgesetzt,
        wurde soeben, erfolgreich, sicherheitswarnung, sicherheitshinweis, wurde hinzugefügt,
        ungewöhnlich*, wurde bestätigt, ist bestätigt, haben festgestellt, wurde aktiviert,
        ist aktiviert, angemeldet haben, angemeldet wurde, anmeldung von einem neuen,
        danke für die bestätigung, danke für ihre bestätigung, haben wir erhalten,
        hat sich geändert, ist eingegangen, ist jetzt aktiv, neues gerät, passwort geändert,
        wir haben eine anmeldung, wurde abgeschlossen, wurde bearbeitet, wurde blockiert,
        wurde entfernt, wurde freigeschaltet, wurde gelöscht, wurde gesperrt, wurde verknüpft,
        ist jetzt bestätigt, ist nun bestätigt, konto ist bestätigt, ist freigeschaltet,
        e-mail-adresse ist bestätigt, adresse bestätigt, erfolgreich bestätigt,
        vielen dank für ihre bestätigung, neuen gerät genutzt, wurde verifiziert, wurde ersetzt,
        wurde genehmigt, wurde eingeschaltet, wurde ausgeschaltet, ist jetzt eingeschaltet,
        wurden geändert, wurden aktualisiert
    """,
    example="beispiel*, zum beispiel, etwa, wie, z b",
    idiom="""
        auf jeden fall, in jedem fall, in diesem fall, auf keinen fall, im auftrag von,
        kein problem, alles in ordnung, falls sie fragen, im falle, im falle eines, keinesfalls,
        unter der voraussetzung, zum beispiel, auf dem handy, auf ihrem handy, auf deinem handy,
        auf dem telefon, am handy, konto wurde erstellt, konto wurde angelegt
    """,
)
