"""Polish."""

from mayfly.core.verification.languages.words import Words

POLISH = Words(
    code="""
        kod, kodu, kody, kodem, kodzie, kodów, kod dostępu, kodu dostępu, kodami, pinu, pinem,
        numer kodu, tokenu, kod sześciocyfrowy, sześciocyfrowy kod, czterocyfrowy kod,
        kod czterocyfrowy, ośmiocyfrowy kod, 6-cyfrowy kod, kod 6-cyfrowy
    """,
    one_time="""
        kod weryfikacyjny, kodu weryfikacyjnego, kodem weryfikacyjnym, kod potwierdzający,
        kodu potwierdzającego, kod potwierdzenia, kod bezpieczeństwa, kod logowania,
        kodu logowania, kod do logowania, kod aktywacyjny, kodu aktywacyjnego, kod aktywacji,
        kod uwierzytelniający, kod uwierzytelniania, kod jednorazowy, kodu jednorazowego,
        jednorazowy kod, jednorazowego kodu, kod tymczasowy, hasło jednorazowe,
        hasła jednorazowego, jednorazowe hasło, hasło tymczasowe, tymczasowe hasło, kod sms,
        kod resetu, kod resetowania, kod rejestracyjny, otp, kodem bezpieczeństwa,
        kodu bezpieczeństwa, kodem logowania, kodem aktywacyjnym, kodem jednorazowym,
        kod autoryzujący, kod operacji, kod zatwierdzający, kod zatwierdzenia, kod podpisu,
        kod do podpisania, kod do podpisu, kod do autoryzacji, kod do potwierdzenia,
        kod do weryfikacji, kod do zmiany, kod do odzyskania, kod do resetu, kod do resetowania,
        kod do aktywacji, kod do rejestracji, kod odblokowujący, kod odblokowania, kod parowania,
        kod do sparowania, kod smskod, smskod, kod z sms, kod e-mail, kod mailowy,
        kod uwierzytelnienia, kodu uwierzytelniającego, kod dwuetapowy, kod odzyskiwania,
        kod resetujący, kod 2fa, kod pin do, numer weryfikacyjny, numer autoryzacyjny, hasło sms,
        hasło e-mail, hasło startowe, hasło tymczasow*, hasłem jednorazowym, hasło do autoryzacji,
        tymczasowe hasła, jednorazowy pin, jednorazowy numer, jednorazowym kodem, jednorazowe kody,
        tymczasowy kod, tymczasowego kodu, klucz jednorazowy, hasło dynamiczne, zamówiony kod,
        kodem autoryzacyjnym, kodu autoryzacji, kod transakcji, kod autoryzacyjny,
        kodu autoryzacyjnego, kod autoryzacji
    """,
    digits="""
        cyfra, cyfry, cyfr, cyframi, znaki, znaków, liczbę, numer poniżej, słowa, słów, kombinacj*,
        ciąg, sekwencj*, litery, numer podany, poniższe cyfry, poniższy numer, symbole, numerek,
        ciąg znaków
    """,
    headline="temacie, temat wiadomości, tytule wiadomości",
    typing="""
        wpisz, wpisać, wpisanie, wprowadź, wprowadzić, wprowadzenie, podaj, podać, przepisz,
        przepisać, użyj, użyć, wklep, przepisując, wstaw, wklej, wpis*, wprowad*, podaj*, podając,
        przepis*, użyj*, wstuk*, wystuk*, wklej*, wpisz go, wpisując, wstukaj, wprowadź go,
        wklep go, skopiuj go, skopiuj kod, skopiuj i, podyktuj, przeczytaj, uzupełnij,
        wystarczy wpisać, wkleić, wystukaj, przedyktuj
    """,
    confirm="""
        potwierd*, potwierdz*, weryfik*, zweryfik*, aktyw*, uwierzytel*, autoryz*, zatwierd*,
        rejestr*, zarejestr*, resetuj*, reset, zresetuj*, zresetow*, odzysk*, ustaw nowe,
        ustawić nowe, ustawienia nowego, zmień hasło, zmiany hasła, tożsamość, tożsamości, odblok*,
        dwuetap*, dwuskładnik*, zapis do, zapisu, zapisz się, dokończ*, załóż konto,
        założenie konta, tak to ja, to ja, należy do ciebie, należy do pani, należy do pana,
        na pewno ty, upewnić, adres jest poprawny, adres jest prawidłowy, adres się zgadza,
        czy to ty, czy to pan, jeśli to ty, sparuj, parowani*, powiąż*, zezwól, zezwalam, zezwolić,
        pozwól, nowe hasło, nowego hasła, ustaw hasło, ustawić hasło, ustal hasło, ustalić hasło,
        utwórz hasło, utworzyć hasło, stwórz hasło, wybierz hasło, nadaj hasło, zmienić hasło,
        zmiana hasła, zmianę hasła, zapomniałeś hasła, zapomniałaś hasła, nie pamiętasz hasła,
        przywróć*, przywroc*, ostatni krok, jeszcze jeden krok, jeszcze tylko, już prawie,
        prawie gotowe, zakończ rejestrację, zakończyć rejestrację, utwórz konto, utworzyć konto,
        otwórz konto, założyć konto, zaufane urządzenie, zaufaj, dodaj urządzenie, nowy adres,
        zmiana adresu, zmianę adresu, zmień adres, właściciel*, udowodn*, podpisz, podpisać,
        podpisani*, reaktyw*, ponownie aktyw*, wyrażam zgodę, to byłem ja, to byłam ja, to ty,
        chcę otrzymywać, zapisz mnie, dopisz mnie, legitym*, subskrybuję, chcę subskrybować,
        zaczynam, wszystko się zgadza, zgadza się, zgoda rodzica, zgadzam się, zgoda opiekuna,
        zachowaj konto, zachować konto, udowodnij, udowodnić, udowodnienie,
        jeszcze jedno kliknięcie, ostatnie kliknięcie, jeśli to byłeś ty, jeśli to byłaś ty,
        jeśli to pan, jeśli to pani, powiedz tak
    """,
    login="""
        zaloguj*, zalogow*, logowan*, logujesz, magiczny link, bez hasła, kontynuuj,
        link do logowania, kod dostępu, kodu dostępu, jesteś w środku, i gotowe, jesteś zalogowany,
        dostęp do konta, dostępu do konta, odzyskaj dostęp, odzyskać dostęp, link dostępu,
        link logujący, jednorazowy link, wróć do konta, zaloguj mnie, uwierzytelnianie
    """,
    sign="podpis, podpisu, podpisać, podpisania, podpisanie, podpisem",
    passwords="""
        hasło, hasła, hasłem, haseł, zmień hasło, zmiany hasła, nowe hasło, nowego hasła,
        ustaw hasło, ustawić hasło, ustal hasło, ustalić hasło, utwórz hasło, utworzyć hasło,
        stwórz hasło, wybierz hasło, nadaj hasło, zmienić hasło, zmiana hasła, zmianę hasła,
        zapomniałeś hasła, zapomniałaś hasła, nie pamiętasz hasła, bez hasła
    """,
    address="""
        adres e-mail, adresu e-mail, adres email, adresu email, adres poczty, twój adres,
        ten adres, tego adresu, konto, konta, skrzynk*, newsletter*, subskrypcj*, profil, profilu,
        rejestracj*, adres, adresu, adresem, adresie, poczty elektronicznej, poczta elektroniczna,
        maila, e-maila, twój e-mail, listę mailingową, lista mailingowa, listy mailingowej,
        biuletyn*, konto użytkownika, subskrybent*, członkostw*, załóż konto, założenie konta,
        adres jest poprawny, adres jest prawidłowy, adres się zgadza, zakończ rejestrację,
        zakończyć rejestrację, utwórz konto, utworzyć konto, otwórz konto, założyć konto,
        nowy adres, zmiana adresu, zmianę adresu, zmień adres, dostęp do konta, dostępu do konta,
        wróć do konta, skrzynka jest twoja, skrzynka jest
    """,
    invite="""
        zapros*, zaprasz*, zaproszen*, akceptuj*, zaakceptuj*, przyjmij, dołącz*, zaprosił*,
        zapraszają, dodał cię, dodała cię, weź udział w zespole, współprac*, dołączam, zaprasza cię
    """,
    lapse="""
        wygasa, wygaśnie, wygasną, ważny, ważna, ważne, ważność, traci ważność, straci ważność,
        jednorazow*, tylko raz, jeden raz, przestanie działać, przestanie, przepada, traci moc,
        działa tylko, przestaną działać, ważny przez, ważny do, ważna przez, ważna do, ważne przez,
        ważne do, ważności, termin ważności, obowiązuje przez, obowiązuje do, do wykorzystania,
        można użyć raz, można go użyć, można użyć tylko, działa raz, działa przez, działa do,
        zadziała raz, zadziała tylko, straci moc, nie zadziała, nie będzie działać, po tym czasie,
        po upływie, skończy się, wygaśnięcia, wygasł, tylko jeden raz, jednokrotn*, dezaktyw*,
        przepadnie, żyje, znika, zniknie, znikną
    """,
    until="do, do godziny, do godz, przed, najpóźniej",
    secrecy="""
        nie udostępniaj, nie podawaj, nie przekazuj, nie ujawniaj, nigdy nie podawaj,
        nigdy nie poprosi*, nigdy nie prosi*, nigdy nie pyta, nikomu, poufn*, nikt z,
        nie przekazuj go, nie podawaj go, nie pokazuj, nie mów, nie zdradzaj, nie wysyłaj,
        nie przesyłaj, nigdy nie zapyta*, nigdy nie będzie*, nie pytamy, nie prosimy, nie poprosimy,
        nie zapytamy, zachowaj dla siebie, zachowaj w tajemnicy, tajemnic*, osobom trzecim,
        innym osobom, nawet pracownik*, tylko dla ciebie, tylko do twojej, nikt z naszych
    """,
    disown="""
        nie prosiłeś, nie prosiłaś, nie prosił*, to nie ty, to nie ja, nie ja, nie ty, nie próbowa*,
        nie zakłada*, nie rejestrowa*, nie zamawia*, nie rozpoznajesz, nie poznajesz, zignoruj*,
        ignoruj*, przez pomyłkę, pomyłkowo, omyłkowo, nie wykonywa*, nie zlecał*, nie wpisuj,
        nie podawaj kodu i, nie używaj, jeśli to nie, jeżeli to nie, nie składał*, nie wysyłał*,
        nie inicjował*, nie oczekiwa*, nie spodziewa*, nie dokonywa*, nie logowa*, nie zgłasza*,
        nie chciał*, nie zmieniał*, ktoś podał, nic nie rób, nie musisz nic, nie trzeba nic,
        nie musisz robić, żadne działanie, pomiń, pomin, pomiń tę, skasuj tę, usuń tę, wyrzuć tę,
        to nie pan, to nie pani, nic się nie zmieni
    """,
    refuse="""
        zabezpiecz*, zablokuj*, zastrzeż, zgłoś*, anuluj*, odrzuć*, usuń*, cofnij*,
        sprawdź aktywność, zadzwoń i, skontaktuj się z nami niezwłocznie, odmawiam, odwołaj,
        nie zgadzam się, zablokuj urządzenie, zablokuj konto, zablokuj dostęp, zablokuj logowanie,
        zabezpiecz moje konto
    """,
    offer="""
        rabat*, zniżk*, kupon*, promoc*, kod promocyjny, kod rabatowy, kodu rabatowego, oferta,
        oferty, prezent*, podarunk*, oszczędź, polecając*, w koszyku, wyprzedaż*, bon podarunk*,
        bon rabat*, bony rabat*, darmowa dostawa, za darmo, loteri*, nagrod*, losowani*, wygraj,
        cashback, bonus*, voucher*, karta podarunkowa, kartę podarunkową, polec znajom*,
        zaproś znajom*, punkty lojaln*, taniej, przecen*, oszczędzaj, rabatem, ze znajomymi,
        znajomym, oboje, udostępnij swój kod, podziel się kodem, podziel się, poleć znajomym,
        zaproś znajomych, twoi znajomi, swój kod polecający
    """,
    label="""
        zamówien*, numer zamówienia, faktur*, rachun*, paragon*, śledzen*, przesyłk*, paczk*,
        paczkomat*, dostaw*, bilet*, rezerwac*, spotkan*, webinar*, kod qr, kod kreskowy, artykuł,
        licenc*, polis*, umow*, odbior*, kod odbioru, wizyt*, domofon, szafk*, wifi, wyciąg*,
        pociąg, wagon, cena, ceny, cenę, numer lotu, obecność, obecności, udział, udziału,
        zamówienie nr, nr zamówienia, list przewozowy, numer przesyłki, nr przesyłki, kurier*,
        doręcz*, nadania, nadawc*, punkt odbioru, kod do odbioru, garaż*, furtk*, klatk*, skrytk*,
        sejf*, drukark*, egzamin*, ankiet*, kwestionariusz*, numer startowy, bibliotek*, ładowani*,
        wypożycz*, paszport*, e-recept*, szczepie*, numer autoryzacji, wejściówk*, karta pokładowa,
        nocleg*, stolik*, spektakl*, seans*, id spotkania, kod spotkania, kod do bramy,
        kod do drzwi, kod do furtki, odczyt*, licznik*, zużyci*, gwarancj*, darowizn*,
        karta rabatowa, reklamacj*, nr lotu, sygnatur*, numer potwierdzenia, z kluczami, kluczami,
        klucze, kluczy, apartament*, umowa o pracę, recepta, recepty, recepcie, receptę, apteka,
        aptece, lekcja, wejście, placówka, paczka, skrytka, e-recepta, kod dostępowy, domofonu,
        parkingu, parking, kłódki, kłódka, szlaban, alarmu, ubezpieczen*, polisy, certyfikat*,
        zaświadczen*, szkod*, commit, pipeline, gałąź, kierowc*, kurierowi, numerek w kolejce,
        bilecik, kod do skrzynki, kod do sejfu, kod alarmu, kłódk*, autentyczności, dentyst*,
        lekarz*, lekarsk*, numer rejestracyjny, dowód rejestracyjny, pokaż ten kod, pokaż kod,
        okaż kod, okaż ten kod, przy kasie, w recepcji, w okienku, kierowcy, przy wejściu,
        karta sim, karty sim, wybory, wyborc*, dziękujemy za zakup, dziękujemy za zakupy,
        kody zapasowe, kody awaryjne
    """,
    reference="""
        zgłoszen*, sprawa, sprawy, referenc*, numer klienta, klient, klienta, telefon*, tel,
        zadzwoń, fax, faks, kod pocztowy, kodu pocztowego, wersj*, błąd, błęd*, kod błędu,
        kod źródłowy, kolor*, nip, regon, krs, model, seria, serii, numer seryjny, data urodzenia,
        kierunkowy, rok, pokój, nazwa użytkownika, nazwą użytkownika, identyfikator, nr klienta,
        nr sprawy, nr zgłoszenia, numer sprawy, numer zgłoszenia, infolini*, numer wewn, pesel,
        nr dowodu, dowodu osobistego, dowód osobisty, nr seryjny, id klienta, id użytkownika,
        piętro, skrytka pocztowa, kod kraju, kod kreskowy, kod swift, kod produktu, kod towaru,
        kod postępowania, numer albumu, numer umowy, nr umowy, dzwoń, zgłoś na, pod numer,
        pod numerem, zadzwonić, kod odmowy, powód odmowy, kod odpowiedzi, kod statusu, kod powrotu
    """,
    payment="""
        płatnoś*, transakc*, przelew*, zakup, zakupu, kart*, kończąc*, końcówk*, kwot*, suma, iban,
        saldo, konto nr, numer konta, rachunku, wypłat*, zapłacono, opłacon*, obciążen*, obciążono,
        karta kredytowa, cena łączna, do zapłaty, wydat*, zaliczk*, zakończon*, na rachunek,
        rachunek odbiorcy, odbiorca
    """,
    time="minut*, godz, godzin*, kwadrans*, sekund*, pół godziny, godzinę, minutę, kilka minut",
    calendar="""
        stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października,
        listopada, grudnia, poniedziałek, wtorek, środa, środę, czwartek, piątek, sobota, sobotę,
        niedziela, niedzielę, jutro
    """,
    unit="""
        dni, dzień, tygodni*, miesi*, lat, roku, zł, pln, euro, eur, groszy, punkt*, procent,
        użytkownik*, klientów, razy, km, kg, gb, mb, osób, osoby, osobę, miejsc, artykułów, gości,
        noclegów, nocy, szt, sztuk, odcink*, metrów, kilometr*, kwh, subskrybentów, opinii,
        komentarzy, komentarze, wyświetle*, gwiazd*, stopni
    """,
    yes="tak",
    pointer="""
        klikn*, kliknij, naciśnij, dotknij, link, linku, linkiem, przycisk*, skopiuj, wklej,
        przeglądark*, poniżej, poniższ*, następując*, odnośnik*, otwórz, otworzyć, wejdź na, tutaj,
        tę stronę, adres poniżej, kliknij w, kliknięcie, wciśnij, ten link, ten odnośnik,
        tym linkiem, tym adresem, w ten link, pod adresem, ten przycisk
    """,
    elsewhere="""
        preferencj*, ustawien*, prywatnoś*, regulamin*, warunk*, polityka, pomoc, centrum pomocy,
        wsparcie, kontakt*, skontaktuj*, faq, zobacz w przeglądarce, w przeglądarce, app store,
        pobierz*, dowiedz się, więcej informacji, czytaj, blog, o nas, facebook, instagram,
        zarządzaj, zobacz, śledź, zapłać, oceń, kup teraz, zamów, sprawdź ofertę, zobacz ofertę,
        do sklepu, czytaj więcej, przeczytaj więcej, posłuchaj, obejrzyj, odkryj, udostępnij,
        śledź przesyłkę, śledź paczkę, pobierz fakturę, oceń zakup, wesprzyj, dodaj do kalendarza,
        mapa dojazdu, dojazd, rodo, cookies, zmień termin, odwołaj wizytę, napisz do nas
    """,
    leave="""
        wypisz*, zrezygnuj, rezygnacja, anuluj subskrypcję, wypisz się, rezygnuję, wyrejestruj,
        nie chcę otrzymywać, zrezygnować, wypisać się, anuluj newsletter
    """,
    notice="""
        nowe logowanie, została zmienione, zostało zmienione, został zmieniony, została zmieniona,
        zmieniono, zaktualizowano, zresetowano, pomyślnie, alert bezpieczeństwa, dodano, nietypow*,
        został potwierdzony, zostało potwierdzone, zostało aktywowane, zauważyliśmy, wykryliśmy,
        zalogowano, hasło zostało, hasło zmienione, zmiana hasła zakończona, zostało usunięte,
        został dodany, została dodana, została zrealizowana, został zrealizowany,
        zostało zarejestrowane, zostało wysłane, została włączona, została wyłączona,
        zostało zablokowane, zablokowaliśmy, otrzymaliśmy, odnotowaliśmy,
        dziękujemy za potwierdzenie, zalogowano się, nowe urządzenie, zmieniłeś, zmieniłaś,
        adres potwierdzony, konto potwierdzone, konto zweryfikowane, wykryto logowanie,
        zostało zweryfikowane, został zweryfikowany, zostało zastąpione, zostało zatwierdzone,
        są zmienione, jest teraz włączone
    """,
    example="przykład, na przykład, np, jak, takich jak",
    idiom="""
        w razie, na wszelki wypadek, w takim razie, w każdym razie, w przypadku, po kolei,
        w porządku, na karcie, na telefonie, w telefonie, na twoim telefonie,
        konto zostało utworzone, konto zostało założone, utworzyliśmy konto, założyliśmy konto,
        w terminie, termin płatności, termin upływa
    """,
)
