"""The finder in each language: what it must take out, and what it must leave alone.

The mails are short on purpose, each in the wording that services of that country use; the labelled
mails in tests/mails/verification are the long ones.
"""

from collections.abc import Iterator
from textwrap import dedent

import pytest

from mayfly.core.message import Mail, Mailbox
from mayfly.core.verification import find

LINK = "https://acme.example/u/9fX2kQ7vLm3RtB8wZc5Y"

# Each begins with its language, what is to be found, and its subject; its text is indented.
CODES = """
en 481516 Your sign-in code
    Use 481516 to sign in to Acme. It expires in 10 minutes.
en 4815 Confirm it's you
    Enter this code to continue:

    4815

    Didn't ask for it? Ignore us.
en 48151623 48151623 is your Acme code
    Never share it with anyone.
de 481516 Ihr Anmeldecode
    Ihr Code zur Anmeldung lautet 481516. Er ist 10 Minuten gültig.
de 4815 Neue E-Mail-Adresse
    Bitte geben Sie folgenden Code ein:

    4815

    Nicht angefordert? Ignorieren Sie diese Mail.
de 481516 Acme-Konto
    481516 ist dein Bestätigungscode. Teile ihn mit niemandem.
de 481516 Überweisung
    Für die Freigabe von 120,00 EUR an Konto 99887766 lautet Ihre TAN 481516.
fr 481516 Votre code de connexion
    Votre code de connexion est 481516. Il expire dans 10 minutes.
fr 4815 Vérification de votre adresse
    Saisissez le code suivant pour confirmer votre adresse :

    4815
fr 481516 Acme
    481516 est votre code de vérification. Ne le partagez avec personne.
es 481516 Tu código de acceso
    Tu código para iniciar sesión es 481516. Caduca en 10 minutos.
es 4815 Verifica tu correo
    Introduce este código en la página:

    4815

    Si no lo has solicitado, ignora este mensaje.
es 481516 Acme
    481516 es tu código de verificación de Acme. No lo compartas.
pt 481516 Seu código de acesso
    Seu código para entrar é 481516. Ele expira em 10 minutos.
pt 4815 Confirme seu e-mail
    Digite o código abaixo para confirmar seu e-mail:

    4815
pt 481516 Acme
    481516 é o seu código de verificação. Não compartilhe com ninguém.
it 481516 Il tuo codice di accesso
    Il codice per accedere è 481516. Scade tra 10 minuti.
it 4815 Verifica la tua e-mail
    Inserisci questo codice per verificare il tuo indirizzo:

    4815
it 481516 Acme
    481516 è il tuo codice di verifica. Non condividerlo con nessuno.
nl 481516 Je inlogcode
    Je inlogcode is 481516. Hij is 10 minuten geldig.
nl 4815 Bevestig je e-mailadres
    Vul deze code in om je e-mailadres te bevestigen:

    4815
nl 481516 Acme
    481516 is je verificatiecode. Deel deze met niemand.
pl 481516 Twój kod logowania
    Twój kod logowania to 481516. Wygasa za 10 minut.
pl 4815 Potwierdź adres e-mail
    Wpisz poniższy kod, aby potwierdzić adres:

    4815
pl 481516 Acme
    481516 to Twój kod weryfikacyjny. Nie udostępniaj go nikomu.
tr 481516 Giriş kodunuz
    Giriş kodunuz 481516. Kod 10 dakika geçerlidir.
tr 4815 E-posta adresinizi doğrulayın
    Adresinizi doğrulamak için aşağıdaki kodu girin:

    4815
tr 481516 Acme
    Acme doğrulama kodunuz: 481516. Kimseyle paylaşmayın.
ru 481516 Код для входа
    Ваш код для входа: 481516. Он действует 10 минут.
ru 4815 Подтвердите почту
    Чтобы подтвердить адрес, введите этот код:

    4815
ru 481516 Acme
    481516 — ваш код подтверждения. Никому его не сообщайте.
uk 481516 Код для входу
    Ваш код для входу: 481516. Він дійсний 10 хвилин.
uk 4815 Підтвердьте пошту
    Щоб підтвердити адресу, введіть цей код:

    4815
uk 481516 Acme
    481516 — ваш код підтвердження. Нікому його не повідомляйте.
ar 481516 رمز تسجيل الدخول
    رمز الدخول الخاص بك هو 481516. تنتهي صلاحيته خلال 10 دقائق.
ar 4815 تأكيد البريد الإلكتروني
    أدخل الرمز التالي لتأكيد بريدك:

    ٤٨١٥
ar 481516 أكمي
    ٤٨١٥١٦ هو رمز التحقق الخاص بك. لا تشاركه مع أحد.
he 481516 קוד הכניסה שלך
    קוד הכניסה שלך הוא 481516. הוא בתוקף ל-10 דקות.
he 4815 אימות כתובת המייל
    כדי לאמת את הכתובת יש להזין את הקוד:

    4815
he 481516 אקמי
    481516 הוא קוד האימות שלך. אין לשתף אותו עם אף אחד.
hi 481516 आपका लॉगिन कोड
    आपका लॉगिन कोड 481516 है। यह 10 मिनट तक मान्य है।
hi 4815 ईमेल की पुष्टि करें
    अपने ईमेल पते की पुष्टि के लिए यह कोड दर्ज करें:

    ४८१५
hi 481516 एक्मे
    481516 आपका सत्यापन कोड है। इसे किसी के साथ साझा न करें।
zh-hans 481516 登录验证码
    您的验证码是481516，10分钟内有效，请勿泄露给他人。
zh-hans 4815 确认您的邮箱
    请在页面中输入以下验证码：

    ４８１５
zh-hans 481516 【艾克米】
    【艾克米】动态密码：481516，用于登录。
zh-hant 481516 登入驗證碼
    您的驗證碼為 481516，10 分鐘內有效，請勿告知他人。
zh-hant 4815 確認您的信箱
    請輸入下列驗證碼以完成註冊：

    4815
zh-hant 481516 艾克米
    一次性密碼：481516，請勿轉寄。
ja 481516 ログイン用認証コード
    認証コードは 481516 です。10分以内に入力してください。
ja 4815 メールアドレスの確認
    以下の確認コードを画面に入力してください。

    ４８１５
ja 481516 アクメ
    ワンタイムパスワード：481516
    他人に教えないでください。
ko 481516 로그인 인증번호
    인증번호는 [481516]입니다. 10분 이내에 입력해 주세요.
ko 4815 이메일 인증
    아래 인증 코드를 입력하여 가입을 완료하세요.

    4815
ko 481516 애크미
    인증번호 481516를 타인에게 알려주지 마세요.
vi 481516 Mã đăng nhập của bạn
    Mã đăng nhập của bạn là 481516. Mã hết hạn sau 10 phút.
vi 4815 Xác minh email
    Nhập mã sau để xác minh địa chỉ email:

    4815
vi 481516 Acme
    481516 là mã xác thực của bạn. Không chia sẻ mã này với bất kỳ ai.
ru 481516 Ещё секунду
    Здравствуйте! Чтобы мы поняли, что это вы, впишите в окошко на сайте:

    48 15 16

    Через четверть часа цифры станут бесполезны.
ru 4815 Удаление профиля
    Вы попросили удалить профиль. Если не передумали, наберите 4815 на той же странице.
ru 481516 Перевод 5 000 ₽
    Для подтверждения перевода на карту *4471 введите 481516. Никому не сообщайте.
uk 481516 Ще хвилинку
    Вітаємо! Щоб переконатися, що це ви, впишіть у віконце на сайті:

    48 15 16

    За чверть години цифри згорять.
tr 4815 Az kaldı
    Merhaba! Siz olduğunuzu anlamamız için şu rakamları uygulamaya yazın:

    4815

    On beş dakika sonra işe yaramaz.
tr 481516 Para transferi
    1.250 TL havaleyi onaylamak için 481516 şifresini girin. Kimseye söylemeyin.
ar 4815 لحظة واحدة
    مرحبا! للتأكد من أنك صاحب الحساب اكتب الأرقام التالية في التطبيق:

    ٤٨١٥

    لن تعمل بعد ربع ساعة.
ar 4815 رגע אחד
    שלום! כדי שנדע שזה את, הקלידי באפליקציה את הספרות:

    4815

    אחרי רבע שעה הן לא יעבדו.
hi 4815 एक पल
    नमस्ते! यह आप ही हैं, यह जानने के लिए ऐप में ये अंक लिखें:

    4815

    पंद्रह मिनट बाद ये बेकार हो जाएँगे।
zh 4815 就差一步
    您好！请在手机上填入下面这组数字，让我们知道是您本人：

    4815

    一刻钟后作废。
zh 481516 转账确认
    您正在向尾号4471的账户转账1,250.00元，请输入481516完成操作。切勿告诉任何人。
zh K7Q-2XM 快了
    請在電視上輸入這組字元：

    K7Q-2XM

    十五分鐘後失效。
ja K7Q2 あと少しです
    こんにちは。ご本人であることを確かめるため、アプリに次の文字を打ち込んでください。

    K7Q2

    15分で使えなくなります。
ja 481516 振込の確認
    5,000円の振込を完了するには 481516 を入力してください。第三者に教えないでください。
ko 4815 조금만 더
    안녕하세요! 본인인지 확인하기 위해 앱에 다음 숫자를 넣어 주세요.

    4815

    15분 뒤에는 사용할 수 없습니다.
ko 481516 이체 확인
    5,000원 이체를 완료하려면 481516을 입력하세요. 누구에게도 알려주지 마세요.
vi 4815 Sắp xong rồi
    Xin chào! Để biết đó là bạn, hãy gõ dãy số này vào ứng dụng:

    4815

    Sau 15 phút sẽ không còn dùng được.
vi 481516 Chuyển tiền
    Để chuyển 500.000đ, nhập 481516. Tuyệt đối không cho ai biết.
pt 4815 Quase lá
    Para sabermos que é você, passe estes números para o app:

    4815

    Daqui a quinze minutos eles não valem mais.
pt 481516 Pix de R$ 500,00
    Para concluir o Pix, digite 481516. Não conte a ninguém.
it 4815 Ci siamo quasi
    Per capire che sei tu, copia questi numeri nell'app:

    4815

    Tra un quarto d'ora non valgono più.
it 481516 Bonifico di 500 €
    Per confermare il bonifico digita 481516. Non dirlo a nessuno.
es 4815 Casi listo
    Para saber que eres tú, copia estos números en la app:

    4815

    En un cuarto de hora ya no valdrán.
pl 4815 Prawie gotowe
    Żebyśmy wiedzieli, że to Ty, przepisz te cyfry do aplikacji:

    4815

    Po kwadransie przepadną.
nl 4815 Bijna zover
    Zodat we weten dat jij het bent, typ je dit over in de app:

    4815

    Over een kwartier werkt het niet meer.
"""

# Each text leads to a link that is to be found.
LINKS = """
en Please verify your email
    Click the link below to verify your email address:
en Reset your password
    We got a request to reset your password. Choose a new one here:
en Your sign-in link
    Follow this link to sign in. It works once and expires in 15 minutes.
de Bitte bestätigen Sie Ihre E-Mail-Adresse
    Klicken Sie auf diesen Link, um Ihre Adresse zu bestätigen:
de Passwort zurücksetzen
    Über den folgenden Link können Sie ein neues Passwort vergeben:
fr Confirmez votre adresse e-mail
    Cliquez sur ce lien pour confirmer votre adresse :
fr Réinitialisation du mot de passe
    Pour choisir un nouveau mot de passe, suivez ce lien :
es Confirma tu correo electrónico
    Haz clic en el enlace para confirmar tu dirección:
es Restablecer contraseña
    Para crear una nueva contraseña, abre este enlace:
pt Confirme seu endereço de e-mail
    Clique no link para confirmar seu endereço:
pt Redefinição de senha
    Para criar uma nova senha, acesse o link abaixo:
it Conferma il tuo indirizzo e-mail
    Clicca sul link per confermare il tuo indirizzo:
it Reimposta la password
    Per scegliere una nuova password apri questo link:
nl Bevestig je e-mailadres
    Klik op de link om je e-mailadres te bevestigen:
nl Wachtwoord herstellen
    Kies een nieuw wachtwoord via deze link:
pl Potwierdź swój adres e-mail
    Kliknij link, aby potwierdzić adres:
pl Resetowanie hasła
    Aby ustawić nowe hasło, otwórz ten link:
tr E-posta adresinizi onaylayın
    Adresinizi onaylamak için bağlantıya tıklayın:
tr Şifre sıfırlama
    Yeni şifre belirlemek için bu bağlantıyı açın:
ru Подтвердите адрес электронной почты
    Чтобы подтвердить адрес, перейдите по ссылке:
ru Восстановление пароля
    Чтобы задать новый пароль, откройте ссылку:
uk Підтвердьте адресу електронної пошти
    Щоб підтвердити адресу, перейдіть за посиланням:
uk Відновлення пароля
    Щоб задати новий пароль, відкрийте посилання:
ar تأكيد عنوان بريدك الإلكتروني
    اضغط على الرابط لتأكيد بريدك:
ar إعادة تعيين كلمة المرور
    لاختيار كلمة مرور جديدة افتح الرابط:
he אימות כתובת הדואר
    לחצו על הקישור כדי לאמת את הכתובת:
he איפוס סיסמה
    כדי לבחור סיסמה חדשה היכנסו לקישור:
hi अपना ईमेल पता सत्यापित करें
    पते की पुष्टि के लिए इस लिंक पर क्लिक करें:
hi पासवर्ड रीसेट
    नया पासवर्ड सेट करने के लिए यह लिंक खोलें:
zh-hans 请验证您的邮箱
    请点击以下链接完成邮箱验证：
zh-hans 重置密码
    请打开链接设置新密码：
zh-hant 請驗證您的電子郵件
    請點選以下連結完成驗證：
zh-hant 重設密碼
    請開啟連結設定新密碼：
ja メールアドレスの確認
    下記のURLをクリックして、登録を完了してください。
ja パスワード再設定
    以下のリンクから新しいパスワードを設定してください。
ko 이메일 주소를 인증해 주세요
    아래 링크를 클릭하여 이메일 인증을 완료하세요.
ko 비밀번호 재설정
    아래 링크에서 새 비밀번호를 설정하세요.
vi Xác minh địa chỉ email
    Nhấp vào liên kết để xác minh địa chỉ email của bạn:
vi Đặt lại mật khẩu
    Để tạo mật khẩu mới, hãy mở liên kết:
"""

# Mails that verify nothing, though numbers and links stand in them.
NOTHING = """
en Your parcel arrives today
    Tracking number 48151623. Give the driver your delivery code: 4815.
en 20% off
    Use code SAVE2025 at checkout.
en Your password was changed
    If this wasn't you, secure your account: LINK
de Ihre Bestellung 4815162
    Ihr Abholcode für die Packstation: 4815. Sendungsnummer 481516234.
de 15 % Rabatt
    Ihr Gutscheincode: SOMMER25. Gültig bis Sonntag.
de Ihr Passwort wurde geändert
    Waren Sie das nicht? Konto sichern: LINK
fr Votre colis est arrivé
    Code de retrait : 4815. Numéro de suivi 481516234.
fr -15 % ce week-end
    Avec le code promo ETE2025 sur tout le site.
fr Votre mot de passe a été modifié
    Ce n'était pas vous ? Sécurisez votre compte : LINK
es Tu pedido está en camino
    Número de seguimiento 481516234. Código de recogida: 4815.
es 15 % de descuento
    Código promocional: VERANO25.
es Tu contraseña ha sido cambiada
    Si no fuiste tú, protege tu cuenta: LINK
pt Seu pedido saiu para entrega
    Código de rastreio 481516234. Código de retirada: 4815.
pt 15% de desconto
    Use o cupom VERAO25.
pt Sua senha foi alterada
    Não foi você? Proteja sua conta: LINK
it Il tuo ordine è in consegna
    Numero di spedizione 481516234. Codice di ritiro: 4815.
it Sconto del 15%
    Codice sconto: ESTATE25.
it La tua password è stata modificata
    Se non sei stato tu, proteggi il tuo account: LINK
nl Je pakket komt vandaag
    Afhaalcode: 4815. Zendingnummer 481516234.
nl 15% korting
    Gebruik kortingscode ZOMER25.
nl Je wachtwoord is gewijzigd
    Was jij dit niet? Beveilig je account: LINK
pl Paczka czeka w paczkomacie
    Kod odbioru: 481516. Numer przesyłki 481516234.
pl Rabat 15%
    Kod rabatowy: LATO25.
pl Twoje hasło zostało zmienione
    To nie Ty? Zabezpiecz konto: LINK
tr Kargonuz yolda
    Takip no: 481516234. Teslimat kodu: 4815.
tr %15 indirim
    İndirim kodu: YAZ2025.
tr Şifreniz değiştirildi
    Bu siz değilseniz hesabınızı koruyun: LINK
ru Заказ готов к выдаче
    Код получения: 4815. Номер заказа 481516234.
ru Скидка 15%
    Промокод: LETO25.
ru Ваш пароль изменён
    Если это были не вы, защитите аккаунт: LINK
uk Посилка у відділенні
    Код отримання: 4815. Номер ТТН 481516234.
uk Знижка 15%
    Промокод: LITO25.
uk Ваш пароль змінено
    Якщо це були не ви, захистіть акаунт: LINK
ar شحنتك في الطريق
    رقم التتبع: 481516234. رمز الاستلام: 4815.
ar خصم 15%
    استخدم كود الخصم SAYF25.
ar تم تغيير كلمة المرور
    إذا لم تكن أنت، قم بتأمين حسابك: LINK
he החבילה שלך בדרך
    מספר מעקב: 481516234. קוד איסוף: 4815.
he 15% הנחה
    קוד קופון: KAYITZ25.
he הסיסמה שלך שונתה
    זה לא אתה? אבטחו את החשבון: LINK
hi आपका पार्सल रास्ते में है
    ट्रैकिंग नंबर: 481516234. डिलीवरी कोड: 4815.
hi 15% छूट
    कूपन कोड: GARMI25.
hi आपका पासवर्ड बदल दिया गया है
    अगर यह आपने नहीं किया, तो खाता सुरक्षित करें: LINK
zh-hans 您的快递已到达
    取件码：4815，快递单号：481516234。
zh-hans 全场85折
    优惠码：SUMMER25
zh-hans 您的密码已修改
    如非本人操作，请保护账户：LINK
zh-hant 您的包裹已送達
    取件碼：4815，物流編號：481516234。
zh-hant 全館優惠
    折扣碼：SUMMER25
zh-hant 您的密碼已變更
    若非本人操作，請保護帳號：LINK
ja お荷物のお届け
    お問い合わせ番号：481516234。受取番号：4815。
ja 15%割引
    クーポンコード：NATSU25
ja パスワードが変更されました
    お心当たりがない場合は、アカウントを保護してください: LINK
ko 택배가 도착했습니다
    운송장번호: 481516234. 공동현관 출입번호: 4815.
ko 15% 할인
    쿠폰번호: SUMMER25
ko 비밀번호가 변경되었습니다
    본인이 아니라면 계정을 보호하세요: LINK
vi Đơn hàng đang giao
    Mã vận đơn: 481516234. Mã nhận hàng: 4815.
vi Giảm 15%
    Mã giảm giá: HE2025.
vi Mật khẩu đã được thay đổi
    Nếu không phải bạn, hãy bảo vệ tài khoản: LINK
ru Талон к врачу
    Ваш талон К-118, код в терминале 4815. Кабинет 204, 12.05 в 10:20.
ru Гороскоп на 2026 год
    Удачное число месяца: 4815. Читайте в приложении.
uk Посилка чекає
    Назвіть оператору 4815. Відділення 12, до 18:00.
tr Sınav yeriniz
    Bina kodu 4815, salon 12, sıra 7. Giriş saati 09:30.
ar موعدك غدا
    رقم الدور 4815، العيادة 12، الساعة 10:30.
he התור שלך מחר
    מספר תור 4815, חדר 12, שעה 10:30.
hi आपका टोकन
    टोकन 4815, काउंटर 12, समय 10:30.
zh 排队号
    您的排队号是4815，前面还有3桌。
zh 領餐號碼
    您的取餐號碼是4815，請至3號櫃檯領取。
ja 整理券
    整理番号は4815番です。12時30分にお越しください。
ko 대기번호
    대기번호는 4815번입니다. 앞에 3팀이 있습니다.
vi Số thứ tự
    Số thứ tự của bạn là 4815, quầy 3.
pt Sua senha na fila
    Sua senha é C4815. Guichê 3.
it Il tuo turno
    Il tuo numero è 4815, sportello 3.
es Tu turno
    Tu número es 4815, ventanilla 3.
pl Twój numerek
    Twój numer w kolejce to 4815, okienko 3.
nl Je volgnummer
    Je nummer is 4815, balie 3.
"""

# What keys to things are called in each language: parcels, doors, bookings, networks, discounts.
KEYS = """
de: Paketcode, Abholcode, Schließfachcode, Ticketcode, Buchungscode, WLAN-Passwort, Türcode,
    Zugangscode für die Haustür, Meeting-Kenncode, Gutscheincode, Lizenzschlüssel, Rezeptcode,
    Code der Geschenkkarte, Code für das Fahrradschloss
fr: Code de retrait, Code du casier, Code du colis, Code de réservation, Mot de passe Wi-Fi,
    Code de la porte, Code du portail, Code d'entrée de l'immeuble, Code de la réunion,
    Code promo, Clé de licence, Code de la carte cadeau, Code du parking, Code du cadenas
es: Código de recogida, Código de la taquilla, Código del paquete, Código de reserva,
    Contraseña del wifi, Código de la puerta, Código del portal, Código de la reunión,
    Código de descuento, Clave de licencia, Código de la tarjeta regalo, Código del aparcamiento,
    Código del candado, Código de entrega
pt: Código de recolha, Código do cacifo, Código da encomenda, Código de reserva, Senha do wifi,
    Código da porta, Código do portão, Código da reunião, Código de desconto, Chave de licença,
    Código do cartão-presente, Código do estacionamento, Código do cadeado, Código de entrega
it: Codice di ritiro, Codice dell'armadietto, Codice del pacco, Codice di prenotazione,
    Password del wifi, Codice della porta, Codice del cancello, Codice sconto, Chiave di licenza,
    Codice della carta regalo, Codice del parcheggio, Codice del lucchetto, Codice di consegna,
    Codice del biglietto
nl: Afhaalcode, Kluiscode, Pakketcode, Boekingscode, Wifi-wachtwoord, Deurcode, Poortcode,
    Vergadercode, Kortingscode, Licentiesleutel, Cadeaukaartcode, Parkeercode, Code van het slot,
    Bezorgcode
pl: Kod odbioru, Kod do skrytki, Kod do paczkomatu, Kod rezerwacji, Hasło do wifi, Kod do drzwi,
    Kod do bramy, Kod do domofonu, Kod spotkania, Kod rabatowy, Klucz licencyjny,
    Kod karty podarunkowej, Kod parkingu, Kod do kłódki
tr: Teslim alma kodu, Dolap kodu, Kargo kodu, Rezervasyon kodu, Wifi şifresi, Kapı kodu,
    Toplantı kodu, İndirim kodu, Lisans anahtarı, Hediye kartı kodu, Otopark kodu, Kilit kodu,
    Teslimat kodu, Bilet kodu
ru: Код получения, Код ячейки, Код посылки, Код бронирования, Пароль от wi-fi, Код от двери,
    Код домофона, Код встречи, Код скидки, Лицензионный ключ, Код подарочной карты, Код парковки,
    Код от замка, Код доставки
uk: Код отримання, Код комірки, Код посилки, Код бронювання, Пароль від wi-fi, Код від дверей,
    Код домофону, Код зустрічі, Код знижки, Ліцензійний ключ, Код подарункової картки,
    Код паркування, Код від замка, Код доставки
ar: رمز الاستلام, رمز الخزانة, رمز الطرد, رمز الحجز, كلمة مرور الواي فاي, رمز الباب, رمز الاجتماع,
    رمز الخصم, مفتاح الترخيص, رمز بطاقة الهدية, رمز الموقف, رمز القفل, رمز التوصيل, رمز التذكرة
he: קוד איסוף, קוד הלוקר, קוד החבילה, קוד הזמנה, סיסמת הווי-פיי, קוד הדלת, קוד הפגישה, קוד הנחה,
    מפתח רישיון, קוד כרטיס המתנה, קוד החניה, קוד המנעול, קוד המשלוח, קוד הכרטיס
hi: पिकअप कोड, लॉकर कोड, पार्सल कोड, बुकिंग कोड, वाई-फ़ाई पासवर्ड, दरवाज़े का कोड, मीटिंग कोड,
    छूट कोड, लाइसेंस कुंजी, गिफ़्ट कार्ड कोड, पार्किंग कोड, ताले का कोड, डिलीवरी कोड, टिकट कोड
zh: 取件码, 储物柜密码, 包裹取件码, 预订码, Wi-Fi密码, 门锁密码, 门禁密码, 会议密码, 优惠码,
    许可证密钥, 礼品卡密码, 停车码, 锁密码, 送货码
ja: 受取コード, ロッカーの暗証番号, 荷物の受取番号, 予約コード, Wi-Fiのパスワード, ドアの暗証番号,
    玄関コード, 会議のパスコード, クーポンコード, ライセンスキー, ギフトカードのコード,
    駐車場の暗証番号, 鍵の番号, 配達コード
ko: 수령 코드, 사물함 비밀번호, 택배 코드, 예약 코드, 와이파이 비밀번호, 현관 비밀번호,
    공동현관 비밀번호, 회의 비밀번호, 할인 코드, 라이선스 키, 기프트카드 코드, 주차 코드,
    자물쇠 비밀번호, 배송 코드
vi: Mã nhận hàng, Mã tủ đồ, Mã bưu kiện, Mã đặt chỗ, Mật khẩu wifi, Mã cửa,
    Mã cuộc họp, Mã giảm giá, Khóa bản quyền, Mã thẻ quà tặng, Mã bãi xe, Mã ổ khóa,
    Mã giao hàng, Mã vé
en: Pickup code, Locker code, Parcel code, Booking code, Wi-Fi password, Door code, Gate code,
    Meeting passcode, Discount code, Licence key, Gift card code, Car park code, Padlock code,
    Delivery code
"""
WORDS = (
    "We are glad to see you soon, all of us here, and there is much that we could tell you. " * 3
)


def keys() -> Iterator[str]:
    """The names of the keys."""
    for row in KEYS.replace("\n    ", " ").strip().splitlines():
        yield from row.split(": ", 1)[1].split(", ")


def cases(table: str) -> Iterator[tuple[str, str]]:
    """The heads and texts of a table, in its order."""
    head, text = "", ""
    for line in table.strip().splitlines():
        if line and not line.startswith(" "):
            if head:
                yield head, dedent(text).replace("LINK", LINK)
            head, text = line, ""
        else:
            text += f"{line}\n"
    yield head, dedent(text).replace("LINK", LINK)


def mail(subject: str, text: str) -> Mail:
    sender = Mailbox(name="Acme", address="no-reply@acme.example")
    return Mail(subject=subject, sender=sender, text=text)


@pytest.mark.parametrize(("head", "text"), tuple(cases(CODES)))
def test_a_code_is_found_in_every_language(head: str, text: str) -> None:
    _, code, subject = head.split(" ", 2)

    found = find(mail(subject, text))

    assert (found.code, found.link) == (code, None)


@pytest.mark.parametrize(("head", "text"), tuple(cases(LINKS)))
def test_a_confirming_link_is_found_in_every_language(head: str, text: str) -> None:
    _, subject = head.split(" ", 1)

    found = find(mail(subject, f"{text}\n{LINK}\n\nhttps://acme.example/help"))

    assert (found.code, found.link) == (None, LINK)


@pytest.mark.parametrize(("head", "text"), tuple(cases(NOTHING)))
def test_other_numbers_and_links_are_left_alone_in_every_language(head: str, text: str) -> None:
    _, subject = head.split(" ", 1)

    found = find(mail(subject, text))

    assert (found.code, found.link) == (None, None)


@pytest.mark.parametrize("name", tuple(keys()))
def test_a_key_to_a_thing_is_no_code_in_any_language(name: str) -> None:
    assert find(mail("Acme", f"{name}: 482716\n\n{WORDS}")).code is None
    assert find(mail("Acme", f"{name}\n\n482716\n\n{WORDS}")).code is None
