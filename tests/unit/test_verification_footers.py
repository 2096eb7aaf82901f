"""What stands around any mail says nothing of a code or a link in it."""

import pytest

from mayfly.core.message import Mail, Mailbox
from mayfly.core.verification import find
from mayfly.core.verification.characters import tidy
from mayfly.core.verification.scene import LEXICON

LINK = "https://acme.example/x/Xk29fjQpLw8ZbTn4Rv"
# What would say that a code or a link is kept for one reader, or that there is one.
TELLING = {"disown", "secrecy", "code", "one_time", "login"}

FOOTERS = """
This is an automated message, please do not reply.
This e-mail and any attachments are confidential and intended only for the named recipient.
If you received this message in error, please tell the sender and delete it.
You are receiving this e-mail because you are a customer of Acme.
Add us to your address book so that our mail always reaches you.
Dies ist eine automatisch erzeugte Nachricht, bitte antworten Sie nicht darauf.
Sie erhalten diese E-Mail, weil Sie unseren Newsletter abonniert haben.
Ceci est un message automatique, merci de ne pas y répondre.
Ce message est confidentiel et réservé à son destinataire.
Vous recevez cet e-mail parce que vous êtes client chez Acme.
Este es un mensaje automático, por favor no responda a este correo.
Este mensaje y sus adjuntos son confidenciales y se dirigen solo a su destinatario.
Questo è un messaggio automatico, ti preghiamo di non rispondere.
Questo messaggio è riservato e destinato solo al destinatario.
Esta é uma mensagem automática, por favor não responda.
Esta mensagem é confidencial e destina-se apenas ao seu destinatário.
Dit is een automatisch bericht, reageren op deze e-mail is niet mogelijk.
Dit bericht is vertrouwelijk en alleen bestemd voor de geadresseerde.
Ta wiadomość została wysłana automatycznie, prosimy na nią nie odpowiadać.
Ta wiadomość jest poufna i przeznaczona wyłącznie dla adresata.
Это автоматическое сообщение, пожалуйста, не отвечайте на него.
Это сообщение конфиденциально и предназначено только для адресата.
Це автоматичне повідомлення, будь ласка, не відповідайте на нього.
Bu otomatik bir mesajdır, lütfen yanıtlamayın.
Bu mesaj gizlidir ve yalnızca alıcısına yöneliktir.
هذه رسالة آلية، يرجى عدم الرد عليها.
هذه الرسالة سرية وموجهة إلى المرسل إليه فقط.
זוהי הודעה אוטומטית, נא לא להשיב לה.
यह एक स्वचालित संदेश है, कृपया इसका उत्तर न दें।
यह संदेश गोपनीय है और केवल प्राप्तकर्ता के लिए है।
此邮件由系统自动发送，请勿回复。
本郵件為系統自動發送，請勿直接回覆。
本邮件内容保密，仅供收件人阅读。
このメールは自動で送信されています。返信はできません。
このメールには機密情報が含まれています。
본 메일은 발신 전용이므로 회신되지 않습니다.
이 메일은 기밀이며 수신자만을 위한 것입니다.
Đây là thư tự động, vui lòng không trả lời thư này.
Thư này có nội dung bảo mật và chỉ dành cho người nhận.
""".strip().splitlines()

VIEWS = """
View it in your browser
Im Browser ansehen
Afficher dans le navigateur
Ver en el navegador
Apri nel browser
Ver no navegador
Bekijk in je browser
Wersja w przeglądarce
Версия для браузера
Переглянути у браузері
Tarayıcınızda görüntüleyin
عرض الرسالة في المتصفح
צפייה בדפדפן
ब्राउज़र में खोलें
在浏览器中打开
在瀏覽器中檢視
ブラウザで開く
브라우저에서 보기
Xem trên trình duyệt
""".strip().splitlines()


@pytest.mark.parametrize("footer", FOOTERS)
def test_a_footer_tells_of_no_code_and_of_nothing_that_is_kept(footer: str) -> None:
    line = tidy(footer)

    assert [line[hit.start : hit.end] for hit in LEXICON.hits(line) if hit.kind in TELLING] == []


@pytest.mark.parametrize("view", VIEWS)
def test_a_link_to_the_mail_in_the_browser_is_none_to_confirm_with(view: str) -> None:
    code = "<p>Confirm your address with the code 481516.</p><p>It expires in 10 minutes.</p>"
    page = f'{code}<p><a href="{LINK}">{view}</a></p>'

    found = find(Mail(subject="Confirm your address", sender=Mailbox(), html=page))

    assert (found.code, found.link) == ("481516", None)


def test_any_other_link_may_be_the_one_that_such_a_mail_asks_to_follow() -> None:
    page = f'<p>Confirm your address.</p><p>It expires.</p><p><a href="{LINK}">Go on</a></p>'

    assert find(Mail(subject="Confirm your address", sender=Mailbox(), html=page)).link == LINK
