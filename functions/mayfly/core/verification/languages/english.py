"""English."""

from mayfly.core.verification.languages.words import Words

ENGLISH = Words(
    code="code, passcode, passcodes, pin, pincode, token, access code, temporary code",
    one_time="""
        verification code, verification number, verification pin, verification token,
        verify code, security code, login code, log-in code, log in code, signin code,
        sign-in code, auth code, authentication code, authorization code, activation code,
        one-time code, one-time passcode, one-time password, one-time pin, one-time verification,
        onetime, otp, 2fa code, two-factor code, two-step code, two-step verification code,
        magic code, reset code, password reset code, recovery code, validation code,
        identification code, signup code, sign-up code, registration code, device code,
        temporary password, temporary passcode, single-use code, single-use passcode, guard code,
        login pin, login token, security pin, code to sign in, code to log in, code to verify,
        code to confirm, code to continue, code to finish, code to complete, code to reset,
        code to approve, one-time passphrase, one-time key, one-time number, one-time login,
        single-use pin, sign-in pin, sign-in number, login number, verification key
    """,
    digits="""
        digit, digits, number below, numbers, numbers below, characters, following number,
        this number, figures, letters and numbers, words, three words, four words, sequence,
        combination, string, letters
    """,
    headline="subject line, in the subject, the subject of this",
    typing="""
        enter, entering, enter it, type, typing, type in, key in, use, using, input, fill in,
        provide, key them, key it, copy over, put in, punch in, transfer to, give it, hand over,
        submit, entered, typed, pop it, put it, paste, pasting
    """,
    confirm="""
        verify, verifies, verifying, verified, verification, confirm, confirms, confirming,
        confirmation, activate, activating, activation, validate, validating, validation,
        authenticate, authenticating, authentication, authorize, authorise, authorizing,
        authorising, authorization, authorisation, register, registering, registration, sign up,
        signing up, signed up, sign-up, signup, reset, resetting, opt in, opt-in, double opt-in,
        finish setting up, complete your account, complete your profile setup, prove, approve,
        approving, unlock, unlocking, two-factor, two-step, identity, recover, recovery,
        email change, change of email, yes it's me, yes it was me, it's me, that's me,
        yes that's me, yes this is me, this is me, set up your account, set up my account,
        claim your account, create my account, create your account, open my account,
        take ownership, start your trial, belongs to you, is yours, really you, it's mine,
        that's mine, this is mine, make sure, right address, correct address, double-check,
        really belongs, you own, still yours, is still your, address is right,
        address is correct, address works, is it you, is this you, was this you, was it you,
        if this is you, if it is you, hopefully you, pair, pairing, link your device,
        link your tv, connect your tv, connect your device, withdrawal request, allow, permit,
        let this device, authorise this, authorize this
    """,
    login="""
        sign in, signing in, signed in, sign-in, signin, sign me in, sign you in, log in,
        logging in, log me in, log you in, logged in, log-in, login, magic link, passwordless,
        without a password, no password needed, let me in, let you in, way in, way back in,
        get back in, back into your account, access link, continue, access code, you're in,
        you are in, get you in, gets you in, lets you in, bring you in, and you're in
    """,
    passwords="password, passwords, passphrase",
    address="""
        email address, e-mail address, your address, this address, your email, this email is,
        my email, my address, account, inbox is yours, mailbox, subscription, subscribe to,
        newsletter, mailing list, mailing, profile, membership, sign-up, signup, registration,
        your device, this list, the list
    """,
    invite="""
        invite, invites, invited, inviting, invitation, invitations, accept, join, joining,
        collaborate, become a member
    """,
    lapse="""
        expire, expires, expiring, expired, expiration, valid for, valid until, is valid,
        valid only, only valid, good for, works once, work once, works one time, works only once,
        used once, use it once, only be used once, use once, one time use, single use,
        single-use, within the next, stops working, stop working, goes stale, runs out,
        times out, self-destruct*, one-time link, one-time use, only works, worthless, dies,
        dead, no longer works, vanishes, is void, becomes invalid
    """,
    secrecy="""
        do not share, don't share, never share, not share, not to share, do not forward,
        don't forward, keep it secret, keep this code, keep it to yourself, never ask, not ask,
        won't ask, nobody from, no one from, do not give, don't give, never give, do not tell,
        don't tell, do not disclose, confidential, anyone who asks
    """,
    disown="""
        didn't request, did not request, haven't requested, have not requested, didn't ask,
        did not ask, didn't try, did not try, didn't make this, did not make this, not requested,
        wasn't you, was not you, wasn't me, was not me, not me, not you, if you didn't,
        if you did not, if it wasn't, if this wasn't, didn't sign up, did not sign up,
        didn't create, did not create, didn't register, didn't initiate, did not initiate,
        don't recognize, don't recognise, do not recognize, do not recognise, ignore, disregard,
        leave this mail alone, by mistake, in error, mistyped, not trying to,
        secure your account, secure account, secure my account, secure it, lock your account,
        lock my account, report, report it, review activity, check activity, review your account,
        cancel, undo, revert, delete your account, delete my account, disavow, decline, block,
        freeze, deny, reject, i didn't, no it wasn't me
    """,
    offer="""
        promo, promos, promotion, promotions, promotional, promo code, discount, discounts,
        coupon, coupons, voucher, vouchers, offers, savings, deal, deals, at checkout, gift,
        gifts, gift card, referral, refer, redeem, free shipping, percent off, cashback, reward,
        rewards, affiliate, bonus, special offer, our offer, gift code, redeemable, on sale,
        summer sale, winter sale, the sale, sales
    """,
    label="""
        order, orders, order number, ordered, invoice, receipt, tracking, tracking number,
        shipment, shipped, parcel, package, ticket, tickets, booking, booking code,
        booking reference, reservation, reservation code, confirmation number, loyalty, subtotal,
        price, meeting, meeting id, meeting code, meeting passcode, dial, webinar, conference,
        wifi, wi-fi, flight, seat, qr code, qr, barcode, dress code, sku, item, license, licence,
        license key, licence key, product key, activation key, policy, claim, contract,
        pull request, issue, commit, locker, pickup, pick-up, collection code, pickup code, door,
        door code, gate code, entry code, delivery, delivery code, delivery pin, appointment,
        attendance, recovery codes, backup codes, backup code, meter, vehicle, release,
        agreement, lease, document, envelope, cleaning, session, check-in, rsvp, participation,
        gate number, boarding gate, clinic visit
    """,
    reference="""
        case number, case no, case id, reference, reference number, ref, customer,
        customer number, client number, account number, membership number, member number, phone,
        call us, tel, telephone, mobile, fax, zip, zip code, postcode, postal code, postal,
        area code, version, error, error code, status code, source code, country code, copyright,
        suite, po box, vat, registration number, registration no, company number, company no,
        registered in, registered no, registered office, register no, id, user id, request id,
        request number, employee, student, student id, date of birth, tax, edition, colour code,
        color code, color, colors, colour, colours, serial, serial number, model, safe place,
        incident, conversation, case, room number, your room, username, user name, login name
    """,
    payment="""
        payment, payments, transaction, transactions, purchase, transfer, card, card ending,
        account ending, ending in, ending, ends in, amount, total, iban, bic, sort code, swift,
        balance, withdrawal, withdraw, payout
    """,
    time="minute, minutes, min, mins, hour, hours, hr, hrs, secs, seconds, second",
    unit="""
        day, days, week, weeks, month, months, years, usd, eur, gbp, chf, dollars, euros, pounds,
        cents, points, miles, percent, users, people, members, customers, subscribers, followers,
        views, items, times, km, kg, gb, mb, kwh, street, avenue, ave, road, rd, blvd, steps,
        companies, teams, stars, reviews, developers, countries, character, readers, employees,
        votes, others
    """,
    yes="yes",
    pointer="""
        click, clicking, tap, tapping, button, link, links, copy and paste, paste, follow, press,
        pressing, browser, url, below, open this, use this link, open, visit, go to, this page,
        web page, here
    """,
    elsewhere="""
        preferences, settings, privacy, terms, policy, help, help center, help centre, support,
        contact, contact us, faq, faqs, view in browser, view online, view this email,
        web version, in your browser, app store, google play, download, learn more, read more,
        find out more, blog, about us, imprint, careers, community, forum, facebook, twitter,
        instagram, linkedin, youtube, tiktok, discord, why did i get, manage, notifications,
        tips, guide, docs, documentation, shop, track, rate, survey, pay, pay now, view,
        calendar, add to calendar, website, home page
    """,
    leave="""
        unsubscribe, opt out, opt-out, stop these emails, stop receiving, email preferences,
        manage subscription, manage your subscription
    """,
    notice="""
        new sign-in, new login, new log-in, new sign in, was changed, has been changed,
        been changed, was just changed, was updated, has been updated, was reset, has been reset,
        you changed, changed your password, recently changed, changed successfully, successfully,
        signed in to, signed in from, was just used, used to sign in, security alert,
        security notice, was added, has been added, was removed, we noticed, was accessed,
        unusual, has been verified, has been confirmed, is confirmed, is now confirmed,
        is verified, has been activated, is now active, recently logged, just signed in,
        was signed in
    """,
    example="example, for example, e.g., such as, like, say",
    idiom="""
        in order to, in case, just in case, in any case, in that case, if not, call center,
        on the phone, phone or computer, your phone, off the, turn off, at no charge,
        in the order, in this order
    """,
)
