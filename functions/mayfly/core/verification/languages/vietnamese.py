"""Vietnamese. Single syllables mean too much elsewhere, so phrases carry it."""

from mayfly.core.verification.languages.words import Words

VIETNAMESE = Words(
    code="""
        mã của bạn, mã của quý khách, mã này, mã sau, mã dưới đây, nhập mã, mã số, mã là, là mã,
        mã gồm, sử dụng mã, dùng mã, mã bên dưới, mã pin, đoạn mã, mã truy cập, mã ủy quyền
    """,
    one_time="""
        mã xác minh, mã xác nhận, mã xác thực, mã bảo mật, mã đăng nhập, mã kích hoạt,
        mã khôi phục, mã đặt lại, mã đăng ký, mã dùng một lần, mã một lần, mã sử dụng một lần,
        mã otp, mật khẩu dùng một lần, mật khẩu một lần, mật khẩu tạm thời, otp, mã kiểm tra
    """,
    digits="chữ số, dãy số, các số, con số, ký tự, từ sau, dãy ký tự, chuỗi",
    headline="tiêu đề, dòng tiêu đề",
    typing="""
        nhập, vui lòng nhập, hãy nhập, điền, sử dụng, gõ, điền vào, gõ vào, nhập vào, gõ mã,
        hãy gõ, dán mã
    """,
    confirm="""
        xác minh, xác nhận, xác thực, kích hoạt, đăng ký, đặt lại, khôi phục, tạo mật khẩu,
        đổi mật khẩu, danh tính, mở khóa, mở khoá, hai bước, hai lớp, hoàn tất, phê duyệt,
        đúng là tôi, chính là tôi, tạo tài khoản, thuộc về bạn, đúng là của bạn, là của tôi,
        địa chỉ chính xác, có phải bạn, là bạn, ghép nối, liên kết thiết bị, là của bạn,
        cho phép, đồng ý nhận, ghi danh, nếu là bạn, nếu đó là bạn
    """,
    login="đăng nhập, liên kết ma thuật, không cần mật khẩu, tiếp tục, mã truy cập",
    passwords="mật khẩu",
    address="""
        địa chỉ email, địa chỉ thư, địa chỉ này, email của bạn, tài khoản, hộp thư, bản tin,
        đăng ký nhận, hồ sơ, đăng ký tài khoản
    """,
    invite="lời mời, mời bạn, được mời, đã mời, chấp nhận, tham gia",
    lapse="""
        hết hạn, có hiệu lực, hiệu lực trong, hết hiệu lực, có giá trị trong, chỉ dùng một lần,
        chỉ một lần, dùng được một lần, một lần duy nhất, không còn dùng được, mất hiệu lực,
        hết tác dụng
    """,
    secrecy="""
        không chia sẻ, đừng chia sẻ, không cung cấp, không tiết lộ, tuyệt đối không, bảo mật mã,
        với bất kỳ ai, cho bất kỳ ai, không bao giờ yêu cầu, không bao giờ hỏi
    """,
    disown="""
        không yêu cầu, không phải bạn, không phải là bạn, không phải tôi, không thực hiện,
        không nhận ra, không đăng ký, bỏ qua, nhầm lẫn, bảo vệ tài khoản, khóa tài khoản,
        khoá tài khoản, báo cáo, hủy bỏ, huỷ bỏ, hủy yêu cầu, từ chối, xóa tài khoản
    """,
    offer="""
        giảm giá, khuyến mãi, khuyến mại, ưu đãi, phiếu quà, quà tặng, voucher, mã giảm,
        mã khuyến, mã ưu đãi, tiết kiệm, giới thiệu bạn, giỏ hàng, thanh toán để, giảm ngay,
        giảm tới
    """,
    label="""
        đơn hàng, mã đơn, hóa đơn, hoá đơn, biên lai, vận đơn, mã vận, giao hàng, bưu kiện,
        kiện hàng, mã vé, đặt chỗ, mã đặt, mã giao dịch, cuộc họp, chuyến bay, mã qr, mã vạch,
        sản phẩm, mã sản phẩm, giấy phép, hợp đồng, mã hợp đồng, lịch hẹn, wifi, mã giới thiệu,
        mã thưởng, vé điện tử, tủ đồ, tham dự
    """,
    reference="""
        yêu cầu hỗ trợ, mã khách hàng, khách hàng, điện thoại, số điện thoại, hotline, tổng đài,
        fax, mã bưu, bưu chính, phiên bản, mã lỗi, mã nguồn, màu sắc, mã số thuế, mst, số seri,
        ngày sinh, mã vùng, năm nay, phòng số, tên đăng nhập, tên người dùng
    """,
    payment="""
        thanh toán, giao dịch, chuyển khoản, chuyển tiền, số thẻ, thẻ của, số tài khoản,
        kết thúc bằng, số đuôi, số tiền, tổng cộng, tổng tiền, số dư, rút tiền
    """,
    time="phút, giờ đồng hồ, tiếng đồng hồ",
    unit="giờ, vnđ, vnd, phần trăm, kwh, ngày nữa, điểm thưởng, người dùng",
    yes="vâng, đúng vậy, đồng ý, đúng đây là, đúng rồi, đúng là",
    pointer="""
        nhấp vào, nhấn vào, bấm vào, nhấn nút, bấm nút, nhấp, liên kết, đường dẫn, đường link,
        sao chép, trình duyệt, bên dưới, dưới đây, sau đây, mở liên, truy cập, tại đây, vào đây
    """,
    elsewhere="""
        tùy chọn, tuỳ chọn, cài đặt, quyền riêng tư, điều khoản, chính sách, trợ giúp, hỗ trợ,
        trung tâm, liên hệ, câu hỏi thường gặp, xem trên trình duyệt, app store, tải ứng dụng,
        tải xuống, tải về, tìm hiểu thêm, xem thêm, đọc thêm, blog, về chúng tôi, facebook,
        quản lý, theo dõi, đánh giá
    """,
    leave="hủy đăng ký nhận, huỷ đăng ký, hủy đăng ký, ngừng nhận",
    notice="""
        đăng nhập mới, đã được thay đổi, đã thay đổi, đã được cập nhật, đã được đặt lại,
        thành công, cảnh báo bảo mật, thông báo bảo mật, đã được thêm, bất thường,
        đã được xác nhận, đã được kích hoạt, chúng tôi nhận thấy, chúng tôi phát hiện,
        vừa được đăng nhập
    """,
    example="ví dụ, chẳng hạn, như là",
    idiom="trong trường hợp, nếu không",
)
