"""Vietnamese. Single syllables mean too much elsewhere, so phrases carry it."""

from mayfly.core.verification.languages.words import Words

VIETNAMESE = Words(
    code="""
        mã của bạn, mã của quý khách, mã này, mã sau, mã dưới đây, mã số, mã là, là mã, mã gồm,
        sử dụng mã, dùng mã, mã bên dưới, mã pin, đoạn mã, mã truy cập, mã ủy quyền, mã được gửi,
        mã bí mật, mã token, mã gồm 6, mã cá nhân, mã ở dưới, mã phía dưới, mã phía trên, mã 6 số,
        mã 6 chữ số, mã sáu chữ số, mã 4 số, mã 4 chữ số, mã gồm 6 chữ số, mã 8 số
    """,
    one_time="""
        mã xác minh, mã xác nhận, mã xác thực, mã bảo mật, mã đăng nhập, mã kích hoạt,
        mã khôi phục, mã đặt lại, mã đăng ký, mã dùng một lần, mã một lần, mã sử dụng một lần,
        mã otp, mật khẩu dùng một lần, mật khẩu một lần, mật khẩu tạm thời, otp, mã kiểm tra,
        mã duyệt, mã phê duyệt, mã ký, mã chữ ký, mã ký số, mã giao dịch otp,
        mã xác nhận giao dịch, mã xác thực giao dịch, mã ủy nhiệm, mã mở khóa, mã mở khoá,
        mã ghép nối, mã thiết bị, mã liên kết, mã xác minh hai bước, mã xác thực hai yếu tố,
        mã 2fa, mã đổi mật khẩu, mã thay đổi, mã khôi phục mật khẩu, mã lấy lại, mã cấp lại,
        mã an toàn, mã tạm thời, mã truy cập một lần, mã truy cập tạm, mã kích hoạt tài khoản,
        mã số xác nhận, mã số xác minh, mã số xác thực, mã số bảo mật, mã số otp, mã pin một lần,
        mã pin tạm, mật mã một lần, mật mã tạm thời, mật khẩu tạm, mật khẩu giao dịch một lần,
        mật khẩu xác thực, mật khẩu otp, mã sms, mã email, mã để đăng nhập, mã để xác nhận,
        mã để xác minh, mã để hoàn tất, mã để tiếp tục, mã để kích hoạt, mã để đặt lại, mã vào,
        mật khẩu động, mã bạn yêu cầu, mã xóa tài khoản, mã xoá tài khoản, mã liên kết thiết bị,
        mã uỷ quyền, số xác minh, số đăng nhập, số dùng một lần, số xác nhận đăng nhập,
        dãy số dùng một lần
    """,
    digits="""
        chữ số, dãy số, các số, con số, ký tự, từ sau, dãy ký tự, chuỗi, dãy ký tự sau,
        những số sau, sáu số, bốn số, 6 số, chữ cái
    """,
    headline="tiêu đề, dòng tiêu đề",
    typing="""
        nhập, vui lòng nhập, hãy nhập, sử dụng, điền vào, gõ vào, nhập vào, gõ mã, hãy gõ, dán mã,
        nhập mã sau, điền mã, gõ lại, nhập lại, dán vào, sao chép mã, đọc mã, nhập đúng,
        cung cấp mã, nhập dãy, gõ dãy, điền vào ô, hãy điền, gõ lên, gõ số, điền chuỗi, điền các,
        điền dãy, điền số
    """,
    confirm="""
        xác minh, xác nhận, xác thực, kích hoạt, đăng ký, đặt lại, khôi phục, tạo mật khẩu,
        đổi mật khẩu, danh tính, mở khóa, mở khoá, hai bước, hai lớp, hoàn tất, phê duyệt,
        đúng là tôi, chính là tôi, tạo tài khoản, thuộc về bạn, đúng là của bạn, là của tôi,
        địa chỉ chính xác, có phải bạn, là bạn, ghép nối, liên kết thiết bị, là của bạn, cho phép,
        đồng ý nhận, ghi danh, nếu là bạn, nếu đó là bạn, mật khẩu mới, tạo mật khẩu mới,
        đặt mật khẩu, chọn mật khẩu, thiết lập mật khẩu, thay đổi mật khẩu, thay mật khẩu,
        quên mật khẩu, cấp lại mật khẩu, lấy lại mật khẩu, bước cuối, bước cuối cùng,
        một bước nữa, còn một bước, chỉ còn một bước, sắp xong, gần xong, hoàn thành đăng ký,
        mở tài khoản, kích hoạt tài khoản, thiết bị tin cậy, tin cậy thiết bị, thêm thiết bị,
        địa chỉ mới, email mới, đổi email, đổi địa chỉ, thay đổi email, chủ sở hữu, chủ tài khoản,
        quyền sở hữu, ký tên, ký số, vâng là tôi, đúng tôi, tôi đã yêu cầu, tôi đây,
        tôi muốn nhận, kích hoạt lại, ủy quyền, uỷ quyền, xác minh lại, khôi phục tài khoản,
        kiểm chứng, đúng là bạn, chính bạn, chính là bạn, chính chủ, thật sự là bạn,
        đăng ký nhận tin, tôi đồng ý, phụ huynh đồng ý, giữ tài khoản, chứng minh,
        một cú nhấp nữa, phải là tôi, nếu đúng là bạn, đây là email của tôi, email của tôi,
        hộp thư của tôi, có phải của bạn, địa chỉ của tôi, đúng là email của tôi, xóa tài khoản,
        xoá tài khoản, xác nhận xóa tài khoản, xác nhận xoá tài khoản, tính chữ ký của tôi,
        ghi nhận chữ ký, thêm chữ ký của tôi, tính phiếu của tôi, ở lại danh sách, tiếp tục nhận
    """,
    login="""
        đăng nhập, liên kết ma thuật, không cần mật khẩu, tiếp tục, mã truy cập, vào tài khoản,
        truy cập tài khoản, vào lại, quay lại tài khoản, lấy lại quyền truy cập, lần đăng nhập,
        đăng nhập nhanh, đăng nhập một chạm, liên kết đăng nhập, liên kết một lần,
        liên kết truy cập, đường dẫn đăng nhập, không cần nhập mật khẩu, khỏi cần mật khẩu,
        đã nhận được yêu cầu đăng nhập
    """,
    sign="ký hồ sơ, chữ ký, chờ ký, ký số, ký điện tử, để ký",
    passwords="""
        mật khẩu, tạo mật khẩu, đổi mật khẩu, mật khẩu mới, tạo mật khẩu mới, đặt mật khẩu,
        chọn mật khẩu, thiết lập mật khẩu, thay đổi mật khẩu, thay mật khẩu, quên mật khẩu,
        cấp lại mật khẩu, lấy lại mật khẩu, không cần mật khẩu, không cần nhập mật khẩu,
        khỏi cần mật khẩu
    """,
    address="""
        địa chỉ email, địa chỉ thư, địa chỉ này, email của bạn, tài khoản, hộp thư, bản tin,
        đăng ký nhận, hồ sơ, đăng ký tài khoản, thư điện tử, địa chỉ thư điện tử, địa chỉ mail,
        email này, địa chỉ e-mail, hòm thư, tài khoản của bạn, danh sách nhận, danh sách thư,
        danh sách chờ, thư tin, người dùng mới, tạo tài khoản, mở tài khoản, kích hoạt tài khoản,
        chủ tài khoản, khôi phục tài khoản, đăng ký nhận tin, vào tài khoản, truy cập tài khoản,
        quay lại tài khoản, đây là email của tôi, email của tôi, hộp thư của tôi, địa chỉ của tôi,
        đúng là email của tôi, tài khoản tiết kiệm, xóa tài khoản, xoá tài khoản,
        xác nhận xóa tài khoản, xác nhận xoá tài khoản
    """,
    admitted="""
        thiết bị, trình duyệt, máy tính, bản tin
    """,
    invite="""
        lời mời, mời bạn, được mời, đã mời, chấp nhận, tham gia, đã thêm bạn, mời anh, mời chị,
        mời quý, lời mời tham gia, gia nhập, cộng tác
    """,
    lapse="""
        hết hạn, có hiệu lực, hiệu lực trong, hết hiệu lực, có giá trị trong, chỉ dùng một lần,
        chỉ một lần, dùng được một lần, một lần duy nhất, không còn dùng được, mất hiệu lực,
        hết tác dụng, có hiệu lực trong, có hiệu lực đến, còn hiệu lực, hết hạn sau, hết hạn lúc,
        sẽ hết hạn, hạn dùng, hạn sử dụng, giá trị trong, giá trị sử dụng, dùng một lần,
        sử dụng một lần, sử dụng được một lần, chỉ sử dụng, chỉ dùng được, chỉ có tác dụng,
        một lần sử dụng, không còn hiệu lực, không còn giá trị, không còn tác dụng,
        sẽ không dùng được, vô hiệu, tự hủy, sau thời gian này, sau thời gian đó, quá thời gian,
        mở trong, hiệu lực đến, hết hạn trong, chỉ dùng được một lần, chỉ sử dụng một lần,
        sẽ không còn dùng được
    """,
    until="""
        cho đến, trước, đến lúc, đến hết, đến trước
    """,
    secrecy="""
        không chia sẻ, đừng chia sẻ, không cung cấp, không tiết lộ, tuyệt đối không, bảo mật mã,
        với bất kỳ ai, cho bất kỳ ai, không bao giờ yêu cầu, không bao giờ hỏi, đừng đưa,
        không gửi mã, không gửi cho, đừng gửi, đừng cho, đừng nói, đừng tiết lộ, không để lộ,
        đừng để lộ, không chuyển tiếp, đừng chuyển tiếp, không cho ai, không cho người,
        cho bất cứ ai, với bất cứ ai, kể cả nhân viên, nhân viên ngân hàng, nhân viên không,
        tuyệt mật, giữ bí mật, giữ kín, giữ riêng, không bao giờ gọi, chúng tôi không yêu cầu,
        không hỏi mã, bên thứ ba, đừng đưa mã, không đưa mã, đừng đưa mã này, không đưa mã này
    """,
    disown="""
        không yêu cầu, không phải bạn, không phải là bạn, không phải tôi, không thực hiện,
        không nhận ra, không đăng ký, bỏ qua, nhầm lẫn, nếu không phải, nếu bạn không,
        nếu anh không, nếu quý khách không, nếu chị không, bạn không yêu cầu, bạn không thực hiện,
        không gửi yêu cầu, không khởi tạo, không mong đợi, không đăng nhập, người khác đã,
        không cần làm gì, không cần thực hiện, không phải làm gì, không cần thao tác, hãy xóa,
        vui lòng xóa, xóa thư, xoá thư, hãy bỏ qua, hãy quên, đừng nhập, không nhập mã, gửi nhầm,
        nhập nhầm, cứ để yên, không yêu cầu thì, không có gì thay đổi, nếu không phải bạn,
        không phải quý khách, không phải anh chị, quý khách không yêu cầu, không cần thực hiện gì,
        không cần phải làm gì, vui lòng bỏ qua, xin bỏ qua, có thể bỏ qua, bỏ qua email,
        bỏ qua thư, ai đó nhập nhầm, nếu không phải là bạn, nếu không phải quý khách,
        nếu không phải do bạn
    """,
    refuse="""
        bảo vệ tài khoản, khóa tài khoản, khoá tài khoản, báo cáo, hủy bỏ, huỷ bỏ, hủy yêu cầu,
        từ chối, liên hệ ngay, gọi ngay, tôi không đồng ý, không đồng ý, chặn máy, chặn thiết bị,
        chặn truy cập, chặn đăng nhập, xem hoạt động, khóa thiết bị, đăng xuất khỏi tất cả,
        đăng xuất tất cả, kết thúc phiên, kết thúc tất cả phiên, bảo mật tài khoản,
        đóng băng tài khoản, lấy lại tài khoản, khôi phục tài khoản, hoàn tác, hoàn tác thay đổi,
        hủy thay đổi, huỷ thay đổi, giữ địa chỉ cũ, giữ email cũ, báo cáo sự cố, báo cáo vi phạm
    """,
    offer="""
        giảm giá, khuyến mãi, khuyến mại, ưu đãi, phiếu quà, quà tặng, voucher, mã giảm,
        mã khuyến, mã ưu đãi, tiết kiệm, giới thiệu bạn, giỏ hàng, thanh toán để, giảm ngay,
        giảm tới, mã giảm giá, mã khuyến mãi, miễn phí vận chuyển, miễn phí giao, trúng thưởng,
        bốc thăm, quay thưởng, giải thưởng, xổ số, hoàn tiền, thẻ quà, phiếu mua hàng, phiếu giảm,
        siêu sale, flash sale, black friday, mời bạn bè, rủ bạn, điểm thưởng, rẻ hơn, chỉ hôm nay,
        săn sale, chia sẻ mã, chia sẻ mã của bạn, giới thiệu bạn bè, bạn bè
    """,
    label="""
        đơn hàng, mã đơn, hóa đơn, hoá đơn, biên lai, vận đơn, mã vận, giao hàng, bưu kiện,
        kiện hàng, mã vé, đặt chỗ, mã đặt, mã giao dịch, cuộc họp, chuyến bay, mã qr, mã vạch,
        sản phẩm, mã sản phẩm, giấy phép, hợp đồng, mã hợp đồng, lịch hẹn, wifi, mã giới thiệu,
        mã thưởng, vé điện tử, tủ đồ, tham dự, đơn số, số đơn hàng, mã đơn hàng, mã vận đơn,
        mã bưu gửi, bưu gửi, bưu cục, shipper, người giao, mã nhận hàng, mã giao hàng,
        mã lấy hàng, điểm nhận, tủ nhận, bãi xe, gửi xe, hầm xe, mã cổng, tòa nhà, toà nhà,
        kỳ thi, số báo danh, mã sinh viên, hồ sơ số, mã hồ sơ, phiếu khảo sát, thuê xe, hộ chiếu,
        đơn thuốc, xét nghiệm, tiêm chủng, báo giá, bồi thường, mã chuẩn chi, số ghế,
        cửa ra máy bay, lưu trú, bàn số, hòa nhạc, suất chiếu, mã cuộc họp, id cuộc họp,
        mã vào cổng, mã tòa nhà, công tơ, điện tiêu thụ, đổi trả, hoàn trả, quyên góp, khám bệnh,
        lịch khám, phòng khám, tái khám, mã y tế, mã bệnh nhân, mã đặt chỗ, mã đặt phòng,
        mã đặt vé, mã hóa đơn, số hợp đồng, số biên nhận, kỳ cước, tiền điện, tiền nước,
        số xác nhận, đơn hàng của, giao đơn, chìa khóa, chìa khoá, hộp chìa, căn hộ số,
        hợp đồng lao động, nhà thuốc, tiết học, buổi học, vé vào cửa, chi khóa bản quyền, ổ khóa,
        mã ổ khóa, bãi đỗ xe, báo động, bảo hiểm, giấy chứng nhận, chứng chỉ, chứng nhận, ấn chỉ,
        tài xế, số thứ tự, mã két, mã khóa, mã khoá, mã báo động, commit, pipeline, tủ số, mã tủ,
        bài thi, nha khoa, mã cửa phòng, mã mở cửa, số đơn đặt, máy in ấn, xuất trình mã, đưa mã,
        đưa mã này, tại quầy, tại lễ tân, cho tài xế, cho shipper, cho nhân viên giao, thẻ sim,
        bầu cử, cử tri, cảm ơn bạn đã mua, cảm ơn quý khách đã mua, mã dự phòng, cuộc hẹn,
        hẹn khám, phỏng vấn, ca trực, ca làm, điểm danh, khung giờ giao, đặt bàn, nhận hàng,
        hội thảo, khóa học, khoá học, lớp học, họp trực tuyến, khảo sát, đánh giá, nhận xét,
        kiến nghị, mã khách, mã khách mời, mã trường, mã lớp, mã nhóm, mã tài liệu, mã tra cứu,
        mã cửa, mật khẩu wi-fi, mật khẩu wifi, mật khẩu cuộc họp, họp phụ huynh, sổ tiết kiệm,
        mã xác thực văn bản, mã xác thực tài liệu, mã kiểm tra văn bản, mã tra cứu văn bản,
        xác nhận lịch hẹn, xác nhận lịch khám, xác nhận cuộc hẹn, xác nhận tham dự,
        xác nhận tham gia buổi, xác nhận đặt chỗ, xác nhận đặt bàn, xác nhận đặt phòng,
        xác nhận đơn hàng, xác nhận nhận hàng, xác nhận ca làm, xác nhận phỏng vấn,
        xác nhận có mặt, mã vào tòa nhà, mã vào toà nhà, mã người tham dự, tôi quan tâm,
        còn quan tâm, không quan tâm, tham gia cuộc họp, tham gia hội thảo, vào phòng họp,
        tham gia buổi, tham gia lớp học, tham gia sự kiện, tham gia khảo sát, xác nhận cảnh báo,
        xác nhận sự cố
    """,
    reference="""
        yêu cầu hỗ trợ, mã khách hàng, khách hàng, điện thoại, số điện thoại, hotline, tổng đài,
        fax, mã bưu, bưu chính, phiên bản, mã lỗi, mã nguồn, màu sắc, mã số thuế, mst, số seri,
        ngày sinh, mã vùng, năm nay, phòng số, tên đăng nhập, tên người dùng, mã hỗ trợ,
        mã yêu cầu, số yêu cầu, mã hội viên, mã thành viên, mã nhân viên, số hiệu, cmnd, căn cước,
        số máy lẻ, máy lẻ, đường dây nóng, cskh, chăm sóc khách hàng, giấy phép số, gpkd,
        mã số doanh nghiệp, hộp thư số, biển số, số khung, mã quốc gia, mã sản phẩm, mã hàng,
        id người dùng, mã tra cứu, mã tham chiếu, số tham chiếu, quy tắc ứng xử, mã màu,
        mã chứng khoán, mã cổ phiếu, mã tỉnh, mã chi nhánh, mã trạm, mã khu vực, mã xã, gọi số,
        gọi tới, gọi đến, gọi ngay số, mã từ chối, lý do từ chối, mã phản hồi, mã trạng thái,
        mã bưu chính, mã bưu điện, mã số sinh viên, mã sinh viên, mã hồ sơ, mã đơn, mã giao dịch,
        số hồ sơ, số hợp đồng, mã định danh cá nhân
    """,
    payment="""
        thanh toán, giao dịch, chuyển khoản, chuyển tiền, thẻ của, số tài khoản, kết thúc bằng,
        số số tiền, tổng cộng, tổng tiền, số dư, rút tiền, đã trả, ghi nợ, ghi có, trừ tiền,
        nạp tiền, thẻ tín dụng, thẻ ghi nợ, hoàn phí, tiền cọc, biến động số dư, giá trị đơn,
        số thẻ tín dụng, số thẻ ngân hàng, số thẻ của
    """,
    time="phút, giờ đồng hồ, tiếng đồng hồ, nửa giờ, nửa tiếng, một giờ, vài phút",
    calendar="""
        tháng một, tháng hai, tháng ba, tháng tư, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu,
        thứ bảy, chủ nhật, ngày mai
    """,
    unit="""
        giờ, vnđ, vnd, phần trăm, kwh, ngày nữa, điểm thưởng, người dùng, người tham gia,
        lượt xem, bình luận, ngôi sao, trẻ em, ngày làm việc, ngày tới
    """,
    yes="vâng, đúng vậy, đồng ý, đúng đây là, đúng rồi, đúng là",
    pointer="""
        nhấp vào, nhấn vào, bấm vào, nhấn nút, bấm nút, nhấp, liên kết, đường dẫn, đường link,
        sao chép, trình duyệt, bên dưới, dưới đây, sau đây, mở liên, truy cập, tại đây, vào đây,
        vào liên kết, liên kết dưới, liên kết sau, liên kết này, đường dẫn dưới, đường dẫn này,
        đường link dưới, nút dưới, nút bên dưới, nút này, ấn vào, ấn nút, chọn nút, chạm vào,
        chạm nút, mở đường dẫn
    """,
    elsewhere="""
        tùy chọn, tuỳ chọn, cài đặt, quyền riêng tư, điều khoản, chính sách, trợ giúp, hỗ trợ,
        trung tâm, liên hệ, câu hỏi thường gặp, xem trên trình duyệt, app store, tải ứng dụng,
        tải xuống, tải về, tìm hiểu thêm, xem thêm, đọc thêm, blog, về chúng tôi, facebook,
        quản lý, theo dõi, đánh giá, xem chi tiết, mua ngay, đặt hàng, đặt ngay, khám phá,
        đọc tiếp, xem video, chia sẻ ngay, theo dõi đơn, tra cứu đơn, tải hóa đơn, xem hóa đơn,
        khảo sát ngay, nhận xét, thêm vào lịch, bản đồ, chỉ đường, bảo mật thông tin, đổi lịch,
        dời lịch, góp ý, viết đánh giá, gửi đánh giá, đánh giá ngay, đánh giá sản phẩm,
        tham gia khảo sát, trả lời khảo sát, làm khảo sát, thanh toán ngay, xem biên lai, xem vé,
        tải vé, thẻ lên máy bay, theo dõi đơn hàng, tra cứu đơn hàng, xem giỏ hàng,
        quay lại giỏ hàng, xem đơn hàng, xem tài liệu, mở tài liệu, tải tài liệu, mở thư mục,
        xem tệp, xem bình luận, đọc tin nhắn, xem việc làm, ứng tuyển, ứng tuyển ngay,
        đổi lịch hẹn, hủy lịch, hủy lịch hẹn, quản lý đặt chỗ, xem đặt chỗ, xem báo giá,
        chấp nhận báo giá, quyên góp ngay, ủng hộ, xem báo cáo, xem lại
    """,
    leave="""
        hủy đăng ký nhận, huỷ đăng ký, hủy đăng ký, ngừng nhận, hủy nhận, huỷ nhận,
        không muốn nhận, ngừng nhận thư, bỏ theo dõi bản tin, rút khỏi danh sách
    """,
    notice="""
        đăng nhập mới, đã được thay đổi, đã thay đổi, đã được cập nhật, đã được đặt lại,
        thành công, cảnh báo bảo mật, thông báo bảo mật, đã được thêm, bất thường,
        đã được xác nhận, đã được kích hoạt, chúng tôi nhận thấy, chúng tôi phát hiện,
        vừa được đăng nhập, mật khẩu đã được, mật khẩu đã đổi, vừa đổi mật khẩu, đã được xóa,
        đã hoàn tất, đã hoàn thành, đã nhận được, đã được ghi nhận, đã bị khóa, đã bị chặn,
        đã được liên kết, đã được bật, đã được tắt, thiết bị lạ, có lượt đăng nhập, đăng nhập từ,
        đã đăng nhập, cảm ơn bạn đã xác nhận, đã xác minh, đã xác nhận, bạn vừa thay đổi,
        bạn đã thay đổi, đăng nhập lạ, email đã được xác minh, phát hiện đăng nhập,
        đã được xác minh, đã được thay, đã được phê duyệt, thiết bị mới đăng nhập, vừa đăng nhập,
        vừa được thay đổi, đã đổi mật khẩu, đã xác minh thành công, đã kích hoạt,
        đăng ký thành công, đặt chỗ thành công, đặt lịch thành công, đặt hàng thành công
    """,
    example="ví dụ, chẳng hạn, như là",
    idiom="""
        trong trường hợp, nếu không, trong mọi trường hợp, theo thứ tự, nếu như, trên điện thoại,
        trên máy điện thoại, tài khoản đã được tạo, đã tạo tài khoản, tân bình, tân phú, tân an,
        tân hưng, tân thuận, tân sơn nhất, tân sơn, tân định, bạn nhận được email này vì,
        bạn nhận được thư này vì, quý khách nhận được email này vì,
        quý khách nhận được thư này vì, vì bạn đã đăng ký, vì quý khách đã đăng ký, trân trọng,
        nếu không phải, nếu không phải bạn, nếu không phải là bạn, nếu không phải quý khách,
        nếu không phải do bạn, liên hệ ngay, đây là, tại đây, sau đây, dưới đây, trên đây, ở đây,
        tiết kiệm trước hạn, rút tiết kiệm, gửi tiết kiệm, tiền gửi tiết kiệm, tất toán tiết kiệm,
        tài khoản tiết kiệm, tiết kiệm online, vào đây, đừng đưa mã, không đưa mã,
        đừng đưa mã này, không đưa mã này, xin đừng đưa mã, đã nhận được yêu cầu,
        đã nhận được đề nghị, đã nhận yêu cầu, đã nhận được yêu cầu đăng nhập,
        thay đổi số điện thoại, đổi số điện thoại
    """,
)
