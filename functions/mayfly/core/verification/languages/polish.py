"""Polish."""

from mayfly.core.verification.languages.words import Words

POLISH = Words(
    code="kod, kodu, kody, kodem, kodzie, kodów, kod dostępu, kodu dostępu",
    one_time="""
        kod weryfikacyjny, kodu weryfikacyjnego, kodem weryfikacyjnym, kod potwierdzający,
        kodu potwierdzającego, kod potwierdzenia, kod bezpieczeństwa, kod logowania,
        kodu logowania, kod do logowania, kod aktywacyjny, kodu aktywacyjnego, kod aktywacji,
        kod uwierzytelniający, kod uwierzytelniania, kod jednorazowy, kodu jednorazowego,
        jednorazowy kod, jednorazowego kodu, kod tymczasowy, hasło jednorazowe,
        hasła jednorazowego, jednorazowe hasło, hasło tymczasowe, tymczasowe hasło, kod sms,
        kod resetu, kod resetowania, kod rejestracyjny, otp
    """,
    digits="""
        cyfra, cyfry, cyfr, cyframi, znaki, znaków, liczbę, numer poniżej, słowa, słów,
        kombinacj*, ciąg, sekwencj*, litery
    """,
    headline="temacie, temat wiadomości, tytule wiadomości",
    typing="""
        wpisz, wpisać, wpisanie, wprowadź, wprowadzić, wprowadzenie, podaj, podać, przepisz,
        przepisać, użyj, użyć, wklep, przepisując, wstaw, wklej, wpis*, wprowad*, podaj*,
        podając, przepis*, użyj*, wstuk*, wystuk*, wklej*
    """,
    confirm="""
        potwierd*, potwierdz*, weryfik*, zweryfik*, aktyw*, uwierzytel*, autoryz*, zatwierd*,
        rejestr*, zarejestr*, resetuj*, reset, zresetuj*, zresetow*, odzysk*, ustaw nowe,
        ustawić nowe, ustawienia nowego, zmień hasło, zmiany hasła, tożsamość, tożsamości,
        odblok*, dwuetap*, dwuskładnik*, zapis do, zapisu, zapisz się, dokończ*, załóż konto,
        założenie konta, tak to ja, to ja, należy do ciebie, należy do pani, należy do pana,
        na pewno ty, upewnić, adres jest poprawny, adres jest prawidłowy, adres się zgadza,
        czy to ty, czy to pan, jeśli to ty, sparuj, parowani*, powiąż*, zezwól, zezwalam,
        zezwolić, pozwól
    """,
    login="""
        zaloguj*, zalogow*, logowan*, logujesz, magiczny link, bez hasła, kontynuuj,
        link do logowania, kod dostępu, kodu dostępu, jesteś w środku, i gotowe,
        jesteś zalogowany
    """,
    passwords="hasło, hasła, hasłem, haseł",
    address="""
        adres e-mail, adresu e-mail, adres email, adresu email, adres poczty, twój adres,
        ten adres, tego adresu, konto, konta, skrzynk*, newsletter*, subskrypcj*, profil,
        profilu, rejestracj*, adres, adresu, adresem, adresie
    """,
    invite="zapros*, zaprasz*, zaproszen*, akceptuj*, zaakceptuj*, przyjmij, dołącz*",
    lapse="""
        wygasa, wygaśnie, wygasną, ważny, ważna, ważne, ważność, traci ważność, straci ważność,
        jednorazow*, tylko raz, jeden raz, przestanie działać, przestanie, przepada, traci moc,
        działa tylko, przestaną działać
    """,
    secrecy="""
        nie udostępniaj, nie podawaj, nie przekazuj, nie ujawniaj, nigdy nie podawaj,
        nigdy nie poprosi*, nigdy nie prosi*, nigdy nie pyta, nikomu, poufn*, nikt z
    """,
    disown="""
        nie prosiłeś, nie prosiłaś, nie prosił*, to nie ty, to nie ja, nie ja, nie ty,
        nie próbowa*, nie zakłada*, nie rejestrowa*, nie zamawia*, nie rozpoznajesz,
        nie poznajesz, zignoruj*, ignoruj*, przez pomyłkę, pomyłkowo, omyłkowo, zabezpiecz*,
        zablokuj*, zastrzeż, zgłoś*, anuluj*, odrzuć*, usuń*, cofnij*, sprawdź aktywność,
        nie wykonywa*, nie zlecał*
    """,
    offer="""
        rabat*, zniżk*, kupon*, promoc*, kod promocyjny, kod rabatowy, kodu rabatowego, oferta,
        oferty, prezent*, podarunk*, oszczędź, polecając*, w koszyku, wyprzedaż*, bon podarunk*,
        bon rabat*, bony rabat*
    """,
    label="""
        zamówien*, numer zamówienia, faktur*, rachun*, paragon*, śledzen*, przesyłk*, paczk*,
        paczkomat*, dostaw*, bilet*, rezerwac*, spotkan*, webinar*, kod qr, kod kreskowy,
        artykuł, licenc*, polis*, umow*, odbior*, kod odbioru, wizyt*, domofon, szafk*, wifi,
        wyciąg*, pociąg, wagon, cena, ceny, cenę, numer lotu, obecność, obecności, udział,
        udziału
    """,
    reference="""
        zgłoszen*, sprawa, sprawy, referenc*, numer klienta, klient, klienta, telefon*, tel,
        zadzwoń, fax, faks, kod pocztowy, kodu pocztowego, wersj*, błąd, błęd*, kod błędu,
        kod źródłowy, kolor*, nip, regon, krs, model, seria, serii, numer seryjny,
        data urodzenia, kierunkowy, rok, pokój, nazwa użytkownika, nazwą użytkownika,
        identyfikator
    """,
    payment="""
        płatnoś*, transakc*, przelew*, zakup, zakupu, kart*, kończąc*, końcówk*, kwot*, suma,
        iban, saldo, konto nr, numer konta, rachunku, wypłat*
    """,
    time="minut*, godz, godzin*, kwadrans*, sekund*",
    unit="""
        dni, dzień, tygodni*, miesi*, lat, roku, zł, pln, euro, eur, groszy, punkt*, procent,
        użytkownik*, klientów, razy, km, kg, gb, mb, osób
    """,
    yes="tak",
    pointer="""
        klikn*, kliknij, naciśnij, dotknij, link, linku, linkiem, przycisk*, skopiuj, wklej,
        przeglądark*, poniżej, poniższ*, następując*, odnośnik*, otwórz, otworzyć, wejdź na,
        tutaj, tę stronę, adres poniżej
    """,
    elsewhere="""
        preferencj*, ustawien*, prywatnoś*, regulamin*, warunk*, polityka, pomoc, centrum pomocy,
        wsparcie, kontakt*, skontaktuj*, faq, zobacz w przeglądarce, w przeglądarce, app store,
        pobierz*, dowiedz się, więcej informacji, czytaj, blog, o nas, facebook, instagram,
        zarządzaj, zobacz, śledź, zapłać, oceń
    """,
    leave="wypisz*, zrezygnuj, rezygnacja, anuluj subskrypcję",
    notice="""
        nowe logowanie, została zmienione, zostało zmienione, został zmieniony,
        została zmieniona, zmieniono, zaktualizowano, zresetowano, pomyślnie,
        alert bezpieczeństwa, dodano, nietypow*, został potwierdzony, zostało potwierdzone,
        zostało aktywowane, zauważyliśmy, wykryliśmy, zalogowano
    """,
    example="przykład, na przykład, np, jak, takich jak",
    idiom="w razie, na wszelki wypadek, w takim razie",
)
