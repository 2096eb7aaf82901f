"""Turkish."""

from mayfly.core.verification.languages.words import Words

TURKISH = Words(
    code="""
        kod, kodu, kodun, kodunu, kodunuz, kodunuzu, kodla, kodlar, koduyla, kodudur, kodunla,
        kodumuz, şifreniz, parolanız, rakam, erişim kod*, kodlarınız, pin kod*, geçiş kod*,
        anahtar kod*, yetkilendirme kod*, altı haneli kod*, 6 haneli kod*, dört haneli kod*,
        4 haneli kod*, 8 haneli kod*, kontrol kod*, kontrol sayısı, kontrol rakam*
    """,
    one_time="""
        doğrulama kod*, onay kod*, güvenlik kod*, giriş kod*, aktivasyon kod*, etkinleştirme kod*,
        oturum açma kod*, kimlik doğrulama kod*, tek kullanımlık kod*, tek kullanımlık şifre*,
        tek kullanımlık parola*, tek seferlik kod*, tek seferlik şifre*, geçici kod*,
        geçici şifre*, geçici parola*, sıfırlama kod*, kurtarma kod*, kayıt kod*, teyit kod*,
        sms kod*, otp, doğrulama şifre*, işlem şifre*, işlem kod*, onay şifre*, güvenlik şifre*,
        giriş şifre*, tek kullanımlık pin*, tek kullanımlık giriş, tek seferlik parola*,
        tek seferlik pin*, tek seferlik giriş kod*, bir kerelik kod*, bir kerelik şifre*,
        bir kullanımlık, tek kez kullanılabilen, mobil onay kod*, mobil imza kod*, imza kod*,
        imzalama kod*, eşleştirme kod*, bağlantı kod*, kilit açma kod*, cihaz kod*, hesap kod*,
        e-posta kod*, eposta kod*, mail kod*, iki adımlı doğrulama kod*, iki faktörlü kod*,
        2fa kod*, 3d secure şifre*, 3d şifre*, 3d secure kod*, sms şifre*, şifre yenileme kod*,
        parola sıfırlama kod*, şifre sıfırlama kod*, üyelik kod*, haneli doğrulama,
        doğrulama numara*, erişim şifre*, giriş pin*, dinamik şifre, dinamik parola, istenen kod,
        tek seferlik kod, tek kullanımlık kod, tek kullanımlık şifre, tek seferlik şifre,
        geçici kod, geçici şifre, giriş kodu, doğrulama numarası, onay numarası,
        güvenlik numarası, silme kodu, hesap silme kodu, sıfırlama kodu, eşleştirme kodu,
        cihaz kodu, kilit açma kodu, aktivasyon şifresi, onay şifresi, işlem şifresi,
        e-postadaki kod, bu e-postadaki kod, giriş numara*, giriş sayı*, tek kullanımlık numara*,
        tek seferlik numara*, bu girişe özel kod
    """,
    digits="""
        rakam*, hane*, karakter*, sayı, sayıyı, sayılar*, kelime*, kombinasyon*, dizi, diziyi,
        harf*, aşağıdaki numara*, aşağıdaki sayı*, rakamlar, karakterli, haneyi, simge*
    """,
    headline="konu satır*, konuda, konu başlığ*, konusunda",
    typing="""
        girin, giriniz, gir, girmeniz, girerek, girebilirsiniz, yazın, yazınız, yaz, tuşlayın,
        kullanın, kullanınız, kullan, kullanabilirsiniz, kullanarak, aktarın, yapıştırın,
        belirtin, girip, girmelisin*, yazıp, yazman*, tuşla*, yapıştır*, kullanıp, kullanabil*,
        girmek, giriş alanına, yazmanız, yazarak, tuşlayarak, tuşlayınız, kopyalayıp, kopyalayın,
        kopyala, kutuya, kutucuğa, portala, tuşla, yapıştır, ilet, girebilirsin, girersen,
        girerseniz, girilmesi, girilmeli, girmelisiniz, gireceğiniz, gireceğin, yazabilirsin,
        yazabilirsiniz, yazmalısınız, yazılmalı, yazıver, girin ve, kodu gir, tuşlayıver,
        kutuya yaz
    """,
    confirm="""
        doğrula*, onayla*, onay, onayı, etkinleştir*, aktive, aktivasyon*, aktifleştir*,
        kayıt ol*, kaydol*, kaydın*, üyeli*, sıfırla*, yenile*, yeniden belirle*, belirle*,
        kurtar*, kimlik*, kilidini aç*, iki adım*, iki aşam*, iki faktör*, abonelik, aboneliğ*,
        tamamla*, teyit, evet benim, hesap oluştur*, size ait, sana ait, gerçekten siz,
        gerçekten sen, emin olmak, adres doğru, adresin doğru, adresinizin doğru, siz misiniz,
        sen misin, bu sizseniz, bu sensen, eşleştir*, izin ver*, izni, izin, yeni şifre*,
        yeni parola*, şifre oluştur*, parola oluştur*, şifreni oluştur*, şifrenizi oluştur*,
        şifre belirle*, şifrenizi belirle*, şifre değiştir*, şifrenizi değiştir*,
        şifreni değiştir*, parola değiştir*, parolanızı değiştir*, şifremi unuttum,
        şifrenizi unut*, şifreni unut*, şifre sıfırla*, son adım, bir adım kaldı, son bir adım,
        tek adım, kaydı tamamla*, kaydını tamamla*, kaydınızı tamamla*, kaydınızı, hesap aç*,
        hesabını aç*, hesabınızı aç*, güvenilir cihaz, cihaza güven*, cihazı tanı*, yeni adres*,
        e-posta değişik*, adres değişik*, kanıtla*, ispatla*, imzala*, yetkilendir*, onaylıyorum,
        evet bendim, evet ben, ben yaptım, yeniden etkin*, tekrar etkin*, aktif et*, aktif hale,
        abone ol*, aboneliği, listeye ekle*, beni ekle*, doğruluyorum, doğrulamak, siz olduğun*,
        sen olduğun*, siz olduğunuzdan, abone olmak ist*, beni abone, tamamsa, doğruysa,
        her şey doğru, izin veriyorum, veli izni, kabul ediyorum, onay veriyorum, hesabımı sakla,
        hesabımı tut, son bir tık, bir tık kaldı, sen isen, siz iseniz, bu sendiysen,
        bu sizdiyseniz, evet de, oyumu say, imzamı say, imzamı ekle, oyumu geçerli, listede kal,
        listede kalmak
    """,
    login="""
        giriş yap*, giriş, girişi, girişiniz*, oturum aç*, oturumu aç*, sihirli bağlantı,
        şifresiz, parolasız, devam et*, erişim kod*, içeridesin, içeridesiniz, girişini*,
        giriş için, giriş bağlantı*, hesabına gir*, hesabınıza gir*, hesabınıza eriş*,
        hesabına eriş*, erişim sağla*, içeri gir*, tek tıkla, tek dokunuşla, oturum bağlantı*,
        girişe devam, yeniden gir*, tekrar gir*
    """,
    sign="imza, imzası, imzanız, imzala*, imza adımı, e-imza",
    passwords="""
        şifre, şifren*, şifrem*, şifresi*, şifreyi, şifreni, parola, parolan*, parolam*, parolayı,
        parolası*, yeni şifre*, yeni parola*, şifre oluştur*, parola oluştur*, şifreni oluştur*,
        şifrenizi oluştur*, şifre belirle*, şifrenizi belirle*, şifre değiştir*,
        şifrenizi değiştir*, şifreni değiştir*, parola değiştir*, parolanızı değiştir*,
        şifremi unuttum, şifrenizi unut*, şifreni unut*, şifre sıfırla*
    """,
    address="""
        e-posta adres*, eposta adres*, e-posta*, eposta*, bu adres*, adresiniz*, adresin*, hesab*,
        hesap, bülten*, abonelik, aboneliğ*, profil*, üyeli*, kaydın*, kayd*, adres,
        e-posta adresiniz, mailiniz*, maili, elektronik posta*, üye hesab*, kullanıcı hesab*,
        e-bülten*, ebülten*, haber bülten*, posta liste*, e-posta liste*, bekleme liste*,
        hesap oluştur*, adres doğru, adresin doğru, adresinizin doğru, kaydı tamamla*,
        kaydını tamamla*, kaydınızı tamamla*, hesap aç*, hesabını aç*, hesabınızı aç*,
        yeni adres*, e-posta değişik*, adres değişik*, hesabına gir*, hesabınıza gir*,
        hesabınıza eriş*, hesabına eriş*, üye paneli, üye sayfası, müşteri paneli, hesabınız,
        hesabın, adresiniz, üyeliğiniz
    """,
    admitted="""
        cihaz*, tarayıcı*, bilgisayar*, bülten*
    """,
    invite="""
        davet*, kabul et*, katıl*, davet etti, sizi davet, seni davet, davetli*, aramıza, ekibe,
        takıma, ortak çalış*
    """,
    lapse="""
        geçerli*, geçerlilik, sona er*, süresi dol*, süresi, tek kullanımlık, tek seferlik,
        bir kez, bir defa, yalnızca bir, çalışmaz, işe yaramaz, geçersiz ol*, geçerlidir,
        geçerli olacak*, süreyle geçerli, süre ile geçerli, dakika içinde, saat içinde,
        süresi bit*, süresi sona, sona erecek*, dolacak*, bir kere, bir kereye, yalnızca bir kez,
        sadece bir kez, sadece bir, tek sefer*, kullanılamaz, geçersizdir, geçersiz hale,
        çalışmayacak*, işlevsiz, kullanım süresi, sonlan*, süresi dolar, süresi dolacak,
        süresi doluyor, geçersiz olur, geçersiz olacak, geçerliliğini yitirir,
        geçerliliğini kaybeder, bir kez kullanılabilir, bir kez kullanılır, bir defalık,
        artık çalışmaz, sonra çalışmaz
    """,
    until="",
    until_behind="kadar, önce, dek",
    secrecy="""
        paylaşma*, kimseyle, kimseye, hiç kimse*, asla iste*, asla sor*, gizli, vermeyin,
        iletmeyin, söylemeyin, paylaşmayın*, paylaşmayınız, başkasıyla, başkalarıyla, başkasına,
        hiç kimseyle, hiçbir zaman, kimse ile, sormaz, istemez, istemeyiz, sormayız, söylemeyin*,
        göstermeyin*, size özel*, sana özel, gizli tut*, saklı tut*, banka çalışanı*,
        üçüncü kişi*, üçüncü şahıs*
    """,
    disown="""
        siz yapmadıysanız, sen yapmadıysan, yapmadıysanız, talep etmediyseniz, talep etmediysen,
        istemediyseniz, istemediysen, siz değilseniz, sen değilsen, ben değilim, bu ben değildim,
        siz değil*, tanımıyorsanız, görmezden gel*, dikkate alma*, yok say*, göz ardı,
        yanlışlıkla, denemediyseniz, oluşturmadıysanız, işlem bilginiz dışında*,
        bilginiz dışında*, bilgin dışında, size ait değil*, sana ait değil*, siz yapmadı*,
        sen yapmadı*, siz talep etme*, sen talep etme*, talep etmedi*, talepte bulunmadı*,
        istemedi*, başlatmadı*, denemedi*, oluşturmadı*, kaydolmadı*, üye olmadı*, bu işlemi siz,
        bu siz değil*, bu sen değil*, başka biri*, bir şey yapmanız*, bir şey yapmana,
        işlem yapmanıza gerek, yapmanıza gerek yok, gerekmemektedir, silebilirsiniz, silebilirsin,
        önemsemeyin*, dikkate almayın*, yok sayabilir*, göz ardı ed*, istemiyorum, ben yapmadım,
        tanımıyorum, boş ver, mesajı boş, istemediysen*, hiçbir şey yapma, hiçbir şey değişmez,
        size ait değilse, bu siz değilseniz, bu sen değilsen, siz değildiniz, ben değildim,
        bu ben değilim, bu işlemi siz yapmadıysanız, siz istemediyseniz, sen istemediysen,
        istekte bulunmadıysanız, talepte bulunmadıysanız, böyle bir talebiniz yoksa,
        bilginiz dışında, bir şey yapmanıza gerek yok, hiçbir şey yapmanıza gerek yok,
        herhangi bir işlem yapmanıza gerek yok, yapmanız gereken bir şey yok, bir şey yapma,
        dikkate almayın, dikkate alma, görmezden gelin, görmezden gel, yok sayın, yok say,
        aksi halde, aksi takdirde
    """,
    refuse="""
        hesabınızı koru*, hesabını koru*, güvence altına, güvenli hale, engelle*, iptal*, reddet*,
        geri al*, sil, hesabımı sil, arayınız, vazgeç*, izin vermiyorum, cihazı engelle,
        hesabını kilitle, hesabınızı kilitleyin, hesabımı koru, hesabını koru, hesabınızı koruyun,
        hesabımı güvene al, erişimi engelle, girişi engelle, hesabı kilitle, tüm oturumları kapat,
        tüm oturumları sonlandır, oturumları kapat, oturumu kapat, tüm cihazlardan çık,
        her yerden çıkış, hesabınızı güvenceye, hesabımı kilitle, hesabımı kurtar,
        hesabını kurtar, hesabınızı kurtarın, değişikliği geri al, değişikliği iptal et, geri al,
        eski adresimi koru, eski adresi koru, bildir, şikayet et, tanımıyorum, bildirin,
        bildiriniz, bildirebilirsiniz, bize bildir
    """,
    offer="""
        indirim*, kupon*, promosyon*, kampanya*, fırsat*, hediye*, tasarruf, sepette, sepetin*,
        çekiliş, referans kod*, puan kazan, ödül*, kupon kod*, indirim kod*, ücretsiz kargo,
        çekiliş*, piyango, hediye çek*, hediye kart*, kampanyalı, efsane cuma, arkadaşını davet,
        arkadaşlarını davet, arkadaşını getir, davet kod*, para puan*, parapuan*, nakit iade,
        taksit fırsat*, yüzde indirim, promosyon kod*, fırsat kod*, arkadaşlarınla,
        arkadaşlarınızla, ikiniz, kodunu paylaş, kodunuzu paylaşın, arkadaşlarınla paylaş,
        arkadaşlarınızı davet, arkadaşların, arkadaşlarınız, davet et kazan, kişisel kodun
    """,
    label="""
        sipariş*, fatura*, makbuz, kargo*, paket*, teslimat*, bilet*, rezervasyon*, fiyat*,
        toplantı*, uçuş, qr kod*, karekod*, barkod*, ürün*, lisans*, poliçe*, sözleşme*, üye no,
        teslim alma, randevu*, kapı*, wifi, tesisat, sayaç, dolap, peron, koltuk, katılım*, salon,
        bina kod*, sıra no, sipariş no, sipariş numara*, kargo takip, takip no, takip numara*,
        gönderi no, gönderi kod*, kurye*, teslim kod*, teslimat kod*, teslim alma kod*,
        teslim noktası, bahçe kapı*, apartman*, site giriş*, kasa kod*, yazıcı*, öğrenci no,
        başvuru no, başvuru numara*, oylama*, göğüs numara*, kütüphane*, kiralama*, tahlil*,
        teklif no, servis no, onay no, provizyon*, pnr, biniş kart*, konaklama*, toplantı kod*,
        toplantı kimliği, katılım kod*, kapı kod*, tüketim*, abone numara*, iade kod*, bağış*,
        muayene*, hastane*, dekont*, poliçe no, sefer no, koltuk no, evrak*, barkod no, dosya no,
        onay numara*, anahtar kutu*, anahtarlar*, daireye, daire kapı*, dairenin, iş teklif*,
        reçete, eczane, ders, bilet, şube, emanet dolabı, kargo, giriş kartı, otopark,
        otopark kodu, kilit kodu, asma kilit, bisiklet kilidi, alarm kodu, bariyer, sigorta*,
        sertifika*, hasar*, commit, pipeline, derleme, kuryeye, sürücü*, sürücüye, sıra numara*,
        sıranız, kilit şifre*, kasa şifre*, alarm şifre*, kapı şifre*, anahtar kasa*, doğruluğu,
        sınav*, diş hekimi*, doktor*, belgeniz, belge no, belgesi, takip kodu, bu kodu göster,
        bu kodu gösterin, kodu gösterin, kasada, gişede, resepsiyonda, sim kart*, seçmen*,
        satın aldığınız için, aldığınız için teşekkür*, yedek kodlar*, kurtarma kodları,
        seçim günü, seçim sandığı, anket*, randevunuz, muayene, mülakat*, iş görüşmesi,
        görüşmeniz, vardiya*, nöbet*, teslimat saati, teklif*, webinar*, kurs, seminer*,
        görüntülü görüşme, değerlendirme*, yorumunuz, dilekçe, ziyaretçi kodu, misafir kodu,
        okul kodu, sınıf kodu, grup kodu, teslim kodu, rezervasyon kodu, belge doğrulama kodu,
        belge kodu, kapı kodu, kapı şifresi, kasa şifresi, dolap şifresi, wi-fi şifresi,
        wifi şifresi, kablosuz ağ şifresi, veli toplantısı, katılacağım, katılmayacağım,
        geleceğim, gelemeyeceğim, katılım durumunuz, gönderi, gönderinin, gönderiniz yola,
        gönderiniz teslim, gönderiniz dağıtıma, kapı girişinde, etkinlik girişinde,
        görevliye söyleyin, görevliye gösterin, görevliye ibraz, randevuyu onayla,
        randevumu onayla, randevunuzu onaylayın, randevunu onayla, randevunuzu onaylamak,
        katılımı onayla, katılımımı onayla, katılımınızı onaylayın, rezervasyonu onayla,
        rezervasyonumu onayla, rezervasyonunuzu onaylayın, siparişi onayla,
        siparişinizi onaylayın, vardiyamı onayla, vardiyanızı onaylayın, teslimatı onayla,
        toplantıyı onayla, görüşmeyi onayla, ziyareti onayla, gelebileceğinizi, geleceğinizi,
        bina giriş kod*, apartman giriş kod*, site giriş kod*, kapı giriş kod*,
        otopark giriş kod*, etkinlik giriş kod*, toplantı giriş kod*, daire görüşmesi,
        daire görme, ilgileniyorum, ilgilenmiyorum, lisans anahtarı, ürün anahtarı,
        webinara katıl, toplantıya katıl, görüşmeye katıl, derse katıl, etkinliğe katıl,
        seminere katıl, alarmı onayla, uyarıyı onayla
    """,
    reference="""
        talep numara*, talep no, kayıt no, referans, müşteri no, müşteri numara*, abone no,
        telefon*, tel, arayın, faks, posta kod*, sürüm, hata*, hata kod*, kaynak kod*, renk*,
        vergi*, vkn, mersis*, model, seri no, seri numara*, doğum tarihi, alan kod*, ülke kod*,
        yıl, oda, kullanıcı adı, kullanıcı adınız, müşteri hizmet*, çağrı merkez*, destek hattı,
        cep telefon*, tckn, tc kimlik, t.c. kimlik, kimlik no, kimlik numara*, sicil no, sicil*,
        üye numara*, üyelik no, hat no, bina no, plaka*, şasi no, imei, kullanıcı kimliği,
        ürün kod*, şube kod*, banka kod*, davranış kod*, etik kod*, giyim kod*, referans no,
        işlem referans*, ref no, kep, iletişim no, şube no, arayınız, numarayı arayın, hattını,
        numaralı hat*, ret kodu, red kodu, ret nedeni, durum kodu, yanıt kodu, dönüş kodu,
        posta kodu, müşteri kodu, müşteri numarası, üye no, üyelik numarası, tesisat no,
        öğrenci no, vergi no, vergi numarası, mersis, mersis no, hata kodu, alan kodu, dosya no,
        takip no, başvuru no
    """,
    payment="""
        ödeme*, işlem no, alışveriş*, havale*, kart*, ile biten, tutar*, toplam, iban, bakiye,
        hesap no, hesap numara*, para çekme, çekim, ödendi, ödenen, banka kart*, kredi kart*,
        harcama*, fatura tutar*, işlem tutar*, yatırıldı, para transfer*, provizyon tutar*,
        son dört hanesi
    """,
    time="""
        dakika*, dk, saat*, saniye*, yarım saat, saniye, dakikalık, dakika içinde, saat içinde
    """,
    calendar="""
        ocak, şubat, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık,
        pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar günü, yarın
    """,
    unit="""
        gün, günde, günlük, gündür, hafta*, tl, lira*, euro, eur, usd, kuruş, puan*, yüzde,
        kullanıcı*, müşteri*, üye, km, kg, gb, mb, kwh, haneli, kişi*, adet, basamaklı, kişilik,
        bölüm, değerlendirme, ziyaret, metre, kilometre, yetişkin, yıldız, derece, günde bir
    """,
    yes="evet",
    pointer="""
        tıkla*, dokun*, bağlantı*, buton*, düğme*, kopyala*, yapıştır*, tarayıcı*, aşağıdaki,
        aşağıda, link*, aç, açın, açınız, buraya, buradan, şu adres*, butona, butonuna, düğmeye,
        düğmesine, bağlantıya, bağlantısına, linke, linkine, şu bağlantı, bu bağlantı, bu link,
        aşağıdaki bağlantı*, aşağıdaki buton*, aşağıdaki düğme*, basınız, ziyaret edin,
        adrese gid*, sayfaya gid*
    """,
    elsewhere="""
        tercih*, ayarlar*, gizlilik*, koşullar*, kullanım şartları, yardım*, destek*, iletişim*,
        bize ulaş*, sss, tarayıcıda*, web sürümü, app store, indir, indirin, daha fazla*,
        devamını oku, blog, hakkımızda, facebook, instagram, yönet*, görüntüle*, takip et*, öde,
        değerlendir*, incele*, satın al*, hemen al*, alışverişe, alışverişe başla,
        rezervasyon yap*, ürünleri gör*, kargom nerede, siparişi takip*, kargoyu takip*,
        siparişim*, faturayı indir*, faturayı gör*, yorum yap*, bağış yap*, takvime ekle*,
        yol tarifi, kvkk, aydınlatma metni, randevuyu*, çerez*, haberin devamı, yorum yaz,
        değerlendir, değerlendirme yap, puan ver, ankete katıl, anketi doldur, faturayı indir,
        faturayı görüntüle, faturayı gör, hemen öde, şimdi öde, makbuzu gör, bileti indir,
        biletimi gör, biniş kartı, kargomu takip et, kargo takip, siparişi takip et,
        siparişimi takip et, takvime ekle, sepete git, sepete dön, siparişi görüntüle, belgeyi aç,
        belgeyi görüntüle, belgeyi indir, klasörü aç, dosyayı görüntüle, yorumu gör, mesajı oku,
        ilanı gör, ilanları gör, hemen başvur, başvur, randevuyu iptal et, randevuyu değiştir,
        randevuyu ertele, rezervasyonu yönet, rezervasyonu gör, teklifi gör, teklifi kabul et,
        bağış yap, raporu gör, ayrıntıları gör, detayları gör, daha fazla bilgi, kaydı izle
    """,
    leave="""
        abonelikten, aboneliğinizi iptal, listeden çık*, abonelikten çık*, listeden ayrıl*,
        e-posta almak istem*, almak istemiyorsanız, bültenden çık*, üyelikten çık*,
        iletişim izni*
    """,
    notice="""
        yeni giriş, yeni bir giriş, yeni oturum, değiştirildi, değişti, güncellendi, sıfırlandı,
        başarıyla, güvenlik uyarısı, eklendi, olağandışı, olağan dışı, onaylandı, doğrulandı,
        etkinleştirildi, fark ettik, tespit ettik, giriş yapıldı, şifreniz değişti,
        şifreniz değiştirildi, parolanız değişti, parolanız değiştirildi, silindi,
        gerçekleştirildi, alınmıştır, kapatıldı, engellendi, yapılmıştır, gerçekleştirilmiştir,
        değiştirilmiştir, güncellenmiştir, tamamlanmıştır, giriş yapılmıştır, onayladığınız için,
        doğruladığınız için, teşekkür ederiz onay, e-posta doğrulandı, hesap doğrulandı,
        oturum algılandı, giriş algılandı, giriş tespit edildi, doğrulanmıştır, onaylanmıştır,
        etkinleştirilmiştir, yenilendi, açıldı, devreye alındı, yeni cihazdan, yeni cihazda,
        yeni cihaz algılandı, yeni bir cihazdan, yeni cihaz eklendi, şifreniz güncellendi,
        şifre değiştirildi, oturum açıldı, kaldırıldı, az önce değiştirildi, kaydınız onaylandı,
        rezervasyonunuz onaylandı, randevunuz onaylandı, kaydınız tamamlandı,
        siparişiniz onaylandı, kaydınız alındı
    """,
    example="örnek, örneğin, mesela, gibi",
    idiom="""
        aksi takdirde, bu durumda, bu halde, her halde, sırasıyla, telefonda, telefonunuzda,
        telefonunda, hesabınız oluşturuldu, hesabın oluşturuldu, hesap oluşturuldu, adına hesap,
        bu e-postayı aldınız çünkü, bu e-postayı alıyorsunuz, bu iletiyi alıyorsunuz,
        bu e-postayı alma nedeniniz, kayıtlı olduğunuz için, üye olduğunuz için,
        abone olduğunuz için, kaydolduğunuz için, iyi günler, saygılarımızla,
        talebiniz alınmıştır, talebi alınmıştır, isteğiniz alınmıştır, talebinizi aldık,
        isteğinizi aldık, aşağıdaki gibi, belirtildiği gibi, olduğu gibi
    """,
)
