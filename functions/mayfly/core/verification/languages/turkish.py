"""Turkish."""

from mayfly.core.verification.languages.words import Words

TURKISH = Words(
    code="""
        kod, kodu, kodun, kodunu, kodunuz, kodunuzu, kodla, kodlar, koduyla, kodudur, kodunla,
        kodumuz, şifreniz, parolanız, rakam, erişim kod*
    """,
    one_time="""
        doğrulama kod*, onay kod*, güvenlik kod*, giriş kod*, aktivasyon kod*,
        etkinleştirme kod*, oturum açma kod*, kimlik doğrulama kod*, tek kullanımlık kod*,
        tek kullanımlık şifre*, tek kullanımlık parola*, tek seferlik kod*, tek seferlik şifre*,
        geçici kod*, geçici şifre*, geçici parola*, sıfırlama kod*, kurtarma kod*, kayıt kod*,
        teyit kod*, sms kod*, otp, doğrulama şifre*
    """,
    digits="""
        rakam*, hane*, karakter*, sayı, sayıyı, sayılar*, kelime*, kombinasyon*, dizi, diziyi,
        harf*
    """,
    headline="konu satır*, konuda, konu başlığ*, konusunda",
    typing="""
        girin, giriniz, gir, girmeniz, girerek, girebilirsiniz, yazın, yazınız, yaz, tuşlayın,
        kullanın, kullanınız, kullan, kullanabilirsiniz, kullanarak, aktarın, yapıştırın,
        belirtin, girip, girmelisin*, yazıp, yazman*, tuşla*, yapıştır*, kullanıp, kullanabil*
    """,
    confirm="""
        doğrula*, onayla*, onay, onayı, etkinleştir*, aktive, aktivasyon*, aktifleştir*,
        kayıt ol*, kaydol*, kaydın*, üyeli*, sıfırla*, yenile*, yeniden belirle*, belirle*,
        kurtar*, kimlik*, kilidini aç*, iki adım*, iki aşam*, iki faktör*, abonelik, aboneliğ*,
        tamamla*, teyit, evet benim, hesap oluştur*, size ait, sana ait, gerçekten siz,
        gerçekten sen, emin olmak, adres doğru, adresin doğru, adresinizin doğru, siz misiniz,
        sen misin, bu sizseniz, bu sensen, eşleştir*, izin ver*, izni, izin
    """,
    login="""
        giriş yap*, giriş, girişi, girişiniz*, oturum aç*, oturumu aç*, sihirli bağlantı,
        şifresiz, parolasız, devam et*, erişim kod*, içeridesin, içeridesiniz
    """,
    passwords="""
        şifre, şifren*, şifrem*, şifresi*, şifreyi, şifreni, parola, parolan*, parolam*,
        parolayı, parolası*
    """,
    address="""
        e-posta adres*, eposta adres*, e-posta*, eposta*, bu adres*, adresiniz*, adresin*,
        hesab*, hesap, bülten*, abonelik, aboneliğ*, profil*, üyeli*, kaydın*, kayd*, adres
    """,
    invite="davet*, kabul et*, katıl*",
    lapse="""
        geçerli*, geçerlilik, sona er*, süresi dol*, süresi, tek kullanımlık, tek seferlik,
        bir kez, bir defa, yalnızca bir, çalışmaz, işe yaramaz, geçersiz ol*
    """,
    secrecy="""
        paylaşma*, kimseyle, kimseye, hiç kimse*, asla iste*, asla sor*, gizli, vermeyin,
        iletmeyin, söylemeyin
    """,
    disown="""
        siz yapmadıysanız, sen yapmadıysan, yapmadıysanız, talep etmediyseniz, talep etmediysen,
        istemediyseniz, istemediysen, siz değilseniz, sen değilsen, ben değilim, bu ben değildim,
        siz değil*, tanımıyorsanız, görmezden gel*, dikkate alma*, yok say*, göz ardı,
        yanlışlıkla, hesabınızı koru*, hesabını koru*, güvence altına, güvenli hale, engelle*,
        bildir*, iptal*, reddet*, geri al*, sil, hesabımı sil, denemediyseniz, oluşturmadıysanız
    """,
    offer="""
        indirim*, kupon*, promosyon*, kampanya*, fırsat*, hediye*, tasarruf, sepette, sepetin*,
        çekiliş, referans kod*, puan kazan, ödül*
    """,
    label="""
        sipariş*, fatura*, makbuz, takip, kargo*, gönderi*, paket*, teslimat*, bilet*,
        rezervasyon*, fiyat*, toplantı*, uçuş, sefer, qr kod*, karekod*, barkod*, ürün*, lisans*,
        poliçe*, sözleşme*, üye no, teslim alma, randevu*, kapı*, wifi, tesisat, sayaç, dolap,
        peron, koltuk, katılım*, salon, bina kod*, sıra no
    """,
    reference="""
        talep numara*, talep no, kayıt no, referans, müşteri no, müşteri numara*, abone no,
        telefon*, tel, arayın, faks, posta kod*, sürüm, hata*, hata kod*, kaynak kod*, renk*,
        vergi*, vkn, mersis*, model, seri no, seri numara*, doğum tarihi, alan kod*, ülke kod*,
        yıl, oda, kullanıcı adı, kullanıcı adınız
    """,
    payment="""
        ödeme*, işlem no, alışveriş*, havale*, kart*, ile biten, tutar*, toplam, iban, bakiye,
        hesap no, hesap numara*, para çekme, çekim
    """,
    time="dakika*, dk, saat*, saniye*",
    unit="""
        gün, günde, günlük, gündür, hafta*, tl, lira*, euro, eur, usd, kuruş, puan*, yüzde,
        kullanıcı*, müşteri*, üye, km, kg, gb, mb, kwh, haneli, kişi*, adet, basamaklı
    """,
    yes="evet",
    pointer="""
        tıkla*, dokun*, bağlantı*, buton*, düğme*, kopyala*, yapıştır*, tarayıcı*, aşağıdaki,
        aşağıda, link*, aç, açın, açınız, buraya, buradan, şu adres*
    """,
    elsewhere="""
        tercih*, ayarlar*, gizlilik*, koşullar*, kullanım şartları, yardım*, destek*, iletişim*,
        bize ulaş*, sss, tarayıcıda*, web sürümü, app store, indir, indirin, daha fazla*,
        devamını oku, blog, hakkımızda, facebook, instagram, yönet*, görüntüle*, takip et*, öde,
        değerlendir*, incele*
    """,
    leave="abonelikten, aboneliğinizi iptal, listeden çık*",
    notice="""
        yeni giriş, yeni bir giriş, yeni oturum, değiştirildi, değişti, güncellendi, sıfırlandı,
        başarıyla, güvenlik uyarısı, eklendi, olağandışı, olağan dışı, onaylandı, doğrulandı,
        etkinleştirildi, fark ettik, tespit ettik, giriş yapıldı
    """,
    example="örnek, örneğin, mesela, gibi",
    idiom="aksi takdirde, bu durumda",
)
