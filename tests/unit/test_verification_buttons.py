"""Buttons in the page, in each language: which one the mail wants to be pressed, and which not."""

from collections.abc import Iterator

import pytest

from mayfly.core.message import Mail, Mailbox
from mayfly.core.verification import find

LINK = "https://trk.acme.example/ls/click?upn=u001.Xk29fjQpLw8ZbTn4Rv"

# A subject, what stands above the button, and what stands on it.
CONFIRMING = """
Locked out?
    We can get you back in. Pick a fresh password within the hour.
    Pick a password
A new device wants in
    Someone is trying to sign in from Firefox in Oslo. Is it you?
    Yes, let this device in
Leaving us?
    You asked to close your account. Press the button to confirm that you mean it.
    Close my account
Maria shared a workspace with you
    Maria would like you to join the team space Garden.
    Join the team
Du hast dein Passwort vergessen?
    Kein Problem. In den nächsten zwei Stunden kannst du ein neues wählen.
    Neues Passwort wählen
Dein Einmal-Link
    Kein Passwort nötig: Der Knopf meldet dich an und gilt 15 Minuten.
    Jetzt anmelden
Adresse geändert
    Damit wir dir künftig hierhin schreiben, bestätige bitte die neue Adresse.
    Adresse bestätigen
Konto löschen?
    Du möchtest dein Konto löschen. Bestätige das bitte innerhalb von 24 Stunden.
    Ja, Konto löschen
Mot de passe oublié ?
    Pas de panique, choisissez-en un nouveau dans l'heure.
    Choisir un nouveau mot de passe
Votre lien de connexion
    Ce lien vous connecte sans mot de passe pendant 15 minutes.
    Me connecter
Invitation de Paul
    Paul vous invite à rejoindre l'équipe Jardin.
    Rejoindre l'équipe
Nouvel appareil
    Une connexion est demandée depuis Lyon. Est-ce bien vous ?
    Oui, autoriser cet appareil
¿Olvidaste tu contraseña?
    Elige una nueva durante la próxima hora.
    Elegir contraseña
Tu enlace de acceso
    Entra sin contraseña; el enlace vale 15 minutos.
    Entrar
Invitación de Paula
    Paula te invita a unirte al equipo Jardín.
    Unirme al equipo
Esqueceu a senha?
    Escolha uma nova nas próximas duas horas.
    Criar nova senha
Seu link de acesso
    Entre sem senha; o link vale 15 minutos.
    Entrar agora
Password dimenticata?
    Scegline una nuova entro un'ora.
    Scegli una nuova password
Il tuo link di accesso
    Entra senza password; il link vale 15 minuti.
    Entra
Wachtwoord vergeten?
    Kies binnen een uur een nieuw wachtwoord.
    Kies een wachtwoord
Je inloglink
    Log in zonder wachtwoord; de link werkt 15 minuten.
    Inloggen
Nie pamiętasz hasła?
    W ciągu godziny możesz ustawić nowe.
    Ustaw nowe hasło
Link do logowania
    Zaloguj się bez hasła; link działa 15 minut.
    Zaloguj się
Şifreni mi unuttun?
    Bir saat içinde yeni bir şifre belirleyebilirsin.
    Yeni şifre belirle
Giriş bağlantın
    Şifresiz giriş yap; bağlantı 15 dakika geçerli.
    Giriş yap
Забыли пароль?
    В течение часа можно задать новый.
    Задать новый пароль
Ссылка для входа
    Войдите без пароля; ссылка действует 15 минут.
    Войти
Забули пароль?
    Протягом години можна задати новий.
    Задати новий пароль
Посилання для входу
    Увійдіть без пароля; посилання діє 15 хвилин.
    Увійти
نسيت كلمة المرور؟
    يمكنك اختيار كلمة مرور جديدة خلال ساعة.
    اختيار كلمة مرور جديدة
رابط الدخول
    سجل الدخول بدون كلمة مرور، الرابط صالح لمدة 15 دقيقة.
    تسجيل الدخول
שכחת סיסמה?
    אפשר לבחור סיסמה חדשה תוך שעה.
    בחירת סיסמה חדשה
קישור הכניסה שלך
    כניסה ללא סיסמה; הקישור בתוקף 15 דקות.
    כניסה
पासवर्ड भूल गए?
    एक घंटे के भीतर नया पासवर्ड चुनें।
    नया पासवर्ड चुनें
आपका लॉगिन लिंक
    बिना पासवर्ड लॉगिन करें; लिंक 15 मिनट तक मान्य है।
    लॉगिन करें
忘记密码了吗？
    请在一小时内设置新密码。
    设置新密码
您的登录链接
    无需密码即可登录，链接15分钟内有效。
    立即登录
忘記密碼？
    請在一小時內設定新密碼。
    設定新密碼
您的登入連結
    免密碼登入，連結15分鐘內有效。
    立即登入
パスワードをお忘れですか
    1時間以内に新しいパスワードを設定してください。
    新しいパスワードを設定
ログインリンク
    パスワードなしでログインできます。リンクは15分間有効です。
    ログインする
비밀번호를 잊으셨나요?
    한 시간 안에 새 비밀번호를 설정하세요.
    새 비밀번호 설정
로그인 링크
    비밀번호 없이 로그인하세요. 링크는 15분간 유효합니다.
    로그인하기
Quên mật khẩu?
    Hãy tạo mật khẩu mới trong vòng một giờ.
    Tạo mật khẩu mới
Liên kết đăng nhập
    Đăng nhập không cần mật khẩu; liên kết có hiệu lực 15 phút.
    Đăng nhập
Почти готово
    Осталось убедиться, что ящик ваш.
    Да, это мой адрес
Вход с нового компьютера
    Кто-то входит в ваш аккаунт из Казани. Это вы?
    Да, это я
Майже готово
    Залишилося переконатися, що скринька ваша.
    Так, це моя адреса
Son adım
    Bu adresin size ait olduğundan emin olmak istiyoruz.
    Evet, bu benim adresim
اقتربنا
    نريد التأكد من أن هذا البريد يخصك.
    نعم، هذا بريدي
כמעט סיימנו
    נשאר רק לוודא שהתיבה שלך.
    כן, זו הכתובת שלי
बस एक कदम
    हम पक्का करना चाहते हैं कि यह पता आपका है।
    हाँ, यह मेरा पता है
快完成了
    我们想确认这个邮箱属于您。
    是的，这是我的邮箱
もう少しで完了
    このアドレスがお客様のものか確かめさせてください。
    はい、私のアドレスです
거의 다 됐어요
    이 주소가 본인의 것인지 확인하고 싶어요.
    네, 제 주소입니다
Gần xong
    Chúng tôi muốn chắc rằng địa chỉ này là của bạn.
    Đúng, đây là địa chỉ của tôi
Here's your link
    Hi Tom, you asked for a link to get back into your account. It works for 20 minutes.
    Take me to Acme
Nina hat dich eingeladen
    Nina möchte mit dir im Team „Garten“ zusammenarbeiten.
    Einladung annehmen
Noch ein Schritt
    Mit einem Klick schaltest du dein Konto frei.
    Konto freischalten
Ihr Zugang
    Für Sie wurde ein Benutzerkonto angelegt. Bitte vergeben Sie ein Passwort.
    Passwort vergeben
Plus qu'une étape
    Activez votre espace personnel en un clic.
    J'active mon espace
Un paso más
    Solo falta que nos confirmes que este correo es tuyo.
    Sí, es mi correo
Bem-vinda!
    Falta só ativar a sua conta.
    Ativar minha conta
Benvenuto
    Per completare la registrazione premi il pulsante.
    Completa la registrazione
Bijna klaar
    Bevestig je inschrijving voor de nieuwsbrief.
    Ja, schrijf me in
Ostatni krok
    Aktywuj konto jednym kliknięciem.
    Aktywuję konto
Son bir adım
    Hesabını etkinleştirmek için düğmeye bas.
    Hesabımı etkinleştir
Остался один шаг
    Нажмите кнопку, чтобы завершить регистрацию.
    Завершить регистрацию
Ще один крок
    Натисніть кнопку, щоб завершити реєстрацію.
    Завершити реєстрацію
خطوة أخيرة
    اضغط على الزر لتفعيل حسابك.
    تفعيل الحساب
עוד צעד אחד
    כדי להשלים את ההרשמה לחצו על הכפתור.
    השלמת ההרשמה
बस एक कदम और
    अपना खाता सक्रिय करने के लिए बटन दबाएँ।
    खाता सक्रिय करें
还差一步
    请点击按钮激活您的账户。
    立即激活
只差一步
    請點擊按鈕啟用您的帳戶。
    啟用帳戶
あと一歩です
    ボタンを押してアカウントを有効にしてください。
    有効にする
한 단계만 남았습니다
    버튼을 눌러 계정을 활성화하세요.
    계정 활성화
Chỉ còn một bước
    Nhấn nút để kích hoạt tài khoản của bạn.
    Kích hoạt tài khoản
"""

OTHERS = """
Your weekly report
    Here's how your team did this week. 12 tasks done.
    Open dashboard
You have 3 new messages
    Tom wrote: are we still on for 14:30?
    Read messages
Your invoice is ready
    Invoice 2025-4815, due 30 November.
    View invoice
Wie war dein Einkauf?
    Nimm dir 2 Minuten für unsere Umfrage.
    Umfrage starten
Ihre Sendung kommt heute
    Zwischen 10 und 12 Uhr sind wir bei Ihnen.
    Sendung verfolgen
Erinnerung: Sommerfest
    Am Samstag um 18:30 Uhr geht es los. Bist du dabei?
    Teilnahme bestätigen
Votre facture est disponible
    Montant : 42,00 €
    Consulter ma facture
Donnez votre avis
    Votre avis compte : 2 minutes suffisent.
    Donner mon avis
Tu pedido ha llegado
    Recógelo antes del viernes.
    Ver pedido
Nueva actividad en tu cuenta
    Se ha iniciado sesión desde un dispositivo nuevo. Si no fuiste tú, protege tu cuenta.
    Revisar actividad
Black Friday
    Até 50% de desconto só hoje.
    Aproveitar
Il tuo ordine è stato spedito
    Consegna prevista: venerdì.
    Segui la spedizione
Je bestelling is onderweg
    Bezorging vrijdag tussen 10:00 en 12:00.
    Volg je pakket
Nowe logowanie
    Zalogowano z nowego urządzenia. To nie Ty? Zabezpiecz konto.
    Sprawdź aktywność
Новое сообщение
    Вам написала Анна.
    Прочитать
新商品到着
    今週のおすすめ商品をご紹介します。
    今すぐ見る
주문이 배송되었습니다
    오늘 도착 예정입니다.
    배송 조회
您的账单已出
    本月账单金额 120.00 元。
    查看账单
Contract ready to sign
    Please review and sign the lease by Friday.
    Review and sign
Confirm your appointment
    Dentist, Tuesday 14:30.
    Confirm
Your trial ends soon
    Your trial expires in 3 days. Upgrade to keep going.
    Upgrade now
Complete your profile
    Add a photo and tell others about you.
    Add a photo
Welcome to Acme!
    Your account is ready. Here are three tips to get started.
    Get started
Ваш заказ собран
    Приходите за ним до пятницы.
    Подтвердить получение
"""


def cases(table: str) -> Iterator[tuple[str, str, str]]:
    """The subjects, texts and buttons of a table, in its order."""
    lines = [line.strip() for line in table.strip().splitlines()]
    return zip(lines[::3], lines[1::3], lines[2::3], strict=True)


def mail(subject: str, text: str, button: str) -> Mail:
    html = f"""
    <html><body><p>{text}</p>
    <table><tr><td bgcolor="#1155cc"><a href="{LINK}">{button}</a></td></tr></table>
    <p>Acme, 12 Main Street. <a href="https://acme.example/unsubscribe?u=88123">Unsubscribe</a></p>
    </body></html>
    """
    sender = Mailbox(name="Acme", address="no-reply@acme.example")
    return Mail(subject=subject, sender=sender, html=html)


@pytest.mark.parametrize(("subject", "text", "button"), tuple(cases(CONFIRMING)))
def test_the_confirming_button_is_found_in_every_language(
    subject: str, text: str, button: str
) -> None:
    found = find(mail(subject, text, button))

    assert (found.code, found.link) == (None, LINK)


@pytest.mark.parametrize(("subject", "text", "button"), tuple(cases(OTHERS)))
def test_other_buttons_are_left_alone_in_every_language(
    subject: str, text: str, button: str
) -> None:
    found = find(mail(subject, text, button))

    assert (found.code, found.link) == (None, None)
