### NordVPN: what bot/content/ says, in the person’s language.
### Each id is that of the content file, followed by that of the sentence.

## The company

nordvpn-seat = Your NordVPN contract is with nordvpn S.A., established in Panama, so outside the European Union.
nordvpn-no_mediator = Its terms name no mediator, and European mediation rules today only cover companies established in the Union.
nordvpn-home_law = Its terms do leave consumers who live in the Union the protection of their country’s mandatory rules.
nordvpn-payee_eu = Under its terms, PayPal payments of customers in the Union mainly go through NordSec B.V., in Amsterdam. It processes the payment, and nothing says that it is the seller. You can ask a mediator, a European centre or a court whether this lets it take the case.
nordvpn-payee_gb = Under its terms, payments of customers in the United Kingdom mainly go through Moonflash Limited, in London. It processes the payment, and nothing says that it is the seller. You can ask a mediator or a court whether this lets it take the case.
nordvpn-payee_us = Under its terms, payments of customers in the United States mainly go through Lagosec, Inc., in Delaware. It processes the payment, and nothing says that it is the seller. You can ask a mediator or a court whether this lets it take the case.
nordvpn-payee_ca = Under its terms, payments of customers in Canada mainly go through cyberpost Inc., in Toronto. It processes the payment, and nothing says that it is the seller. You can ask a mediator or a court whether this lets it take the case.

## The channels

nordvpn_help_centre = help centre
nordvpn_help_centre-by_hand = Open support.nordvpn.com in your browser.
nordvpn_help_centre-search = Type two or three words in the search, for example “invoice” or “password”.

nordvpn_chat = live chat
nordvpn_chat-bottom = Open any article of the help centre (button below), then scroll to the very bottom of the page.
nordvpn_chat-button = Tap the chat button (“Chat with support” or “Live chat”): it is open day and night. It needs cookies: opening it accepts them.
nordvpn_chat-identify = Give your name and the e-mail address of your Nord account.
nordvpn_chat-robot = A robot answers first. If it cannot answer, an adviser takes over. Paste the message, then ask for an adviser.
nordvpn_chat-refund_link = For a refund, the chat sends you a link to your Nord account: tap “Refund” beside the payment, if it is eligible.
nordvpn_chat-keep = Keep a copy of the conversation: screenshots will do.

nordvpn_form = contact form
nordvpn_form-bottom = Open any article of the help centre (button below), scroll to the very bottom, then tap “Email us” or “E-mail form”.
nordvpn_form-fill = Give your e-mail address, paste the message and send. The answer comes by e-mail.
nordvpn_form-identity = You will be asked to prove that the account is yours: its e-mail address, and the amount, method and exact date of the last payment.
nordvpn_form-blank = If the form does not show: turn the ad blocker off, or take another browser.
nordvpn_form-keep = Keep a copy of your message and its date.

nordvpn_email = e-mail
nordvpn_email-from = Write from the e-mail address of your Nord account. You no longer have it? Write from another one, and give both.
nordvpn_email-to = Send it to support@nordvpn.com, with support@nordaccount.com in copy: both addresses are official.
nordvpn_email-complete = Complete the message and attach your screenshots.
nordvpn_email-human_review = The decision on a refund is automatic. If it is a refusal, ask for a person to review it: the terms provide for it.
nordvpn_email-never = Never send a password, a code you received, or a whole card number.
nordvpn_email-keep = Keep the e-mail you sent: it will help to show your written complaint and its date.

nordvpn_notice = formal notice by e-mail
nordvpn_notice-why = A formal notice is a firm request with a time limit. Before any court action, NordVPN’s terms ask for a written notice, sent by e-mail to support@nordaccount.com.
nordvpn_notice-complete = Give your name, a detailed description and what you ask for: the terms ask for all three.
nordvpn_notice-english = If the versions differ, the English text of the terms is the one that counts.
nordvpn_notice-keep = Keep the e-mail you sent, with its date: you may be asked for it.

## The articles of the help centre (our own short titles: they are buttons)

article =
    .reach_support = Reaching support
    .refund = Refunds
    .cancel_renewal = Turning renewal off
    .renewal_price = Price on renewal
    .invoice = Receipts and invoices
    .payment_refused = Payment refused
    .inactive = Account still inactive
    .activation_code = Activation codes
    .wrong_password = Wrong password
    .forgotten_password = Forgotten password
    .lost_second_factor = Lost two-factor code
    .lost_mailbox = Lost mailbox
    .account_active = Account active?
    .device_limit = Device limit
    .connect_windows = Connecting on Windows
    .connect_linux = Connecting on Linux
    .restricted_network = Restrictive networks
    .router_login = Router credentials
    .drops_android_tv = Drops on Android TV
    .sites_blocked = Blocked sites
    .kill_switch = Kill Switch
    .logged_out_windows = Logged out on Windows
    .protocol = Choosing a protocol
    .app_or_extension = App or extension
    .install_windows = Installing on Windows
    .install_macos = Installing on Mac
    .install_linux = Installing on Linux
    .install_linux_fails = Linux install fails
    .install_android_tv = Installing on Android TV
    .install_extension = Browser extension
    .routers_unsupported = Unsupported routers
    .nord_account = Your Nord account

## Problem: installing

nordvpn_installation = Installing the app
nordvpn_installation-topic = cannot install
nordvpn_installation-official_source = Download the app from nordvpn.com/download, from your Nord account (“Downloads”) or from the device’s official store, and nowhere else.
nordvpn_installation-recent_system = Check that the device’s system is recent. NordVPN updates its app for systems released less than { $years } years ago; on older ones it may not work fully.
nordvpn_installation-linux_versions = Since its version 5.3.0, the app no longer supports Ubuntu 20.04, Debian 11, or Fedora 32 to 42.
nordvpn_installation-router_model = According to { $according }, some routers do not fit: check yours in the article below.
nordvpn_installation-router_login = According to { $according }, a router logs in with “service credentials”, not with the account’s password.
nordvpn_installation-not_both = According to { $according }, do not use the extension and the app at the same time.
nordvpn_installation-reinstall = Uninstall, restart the device, then install the newest version.
nordvpn_installation-purchase_email = Log in with the e-mail address of the purchase. If the app asks for a plan, wait: according to { $according }, a card payment may take up to { $minutes } minutes.
nordvpn_installation-code = Do you have an activation code? Enter it at my.nordaccount.com/activate. Re-read the e-mail address before you confirm: the code works only once.
nordvpn_installation-account = The account’s e-mail address and where you bought it.
nordvpn_installation-system = The device’s model and the version of its system.
nordvpn_installation-error = The exact error message, with date and time, or a screenshot.
nordvpn_installation-story = { $device ->
    [windows] I cannot install NordVPN on my Windows computer.
    [macos] I cannot install NordVPN on my Mac.
    [linux] I cannot install NordVPN on my Linux computer.
    [android] I cannot install NordVPN on my Android device.
    [ios] I cannot install NordVPN on my iPhone or iPad.
    [tv] I cannot install NordVPN on my television.
    [router] I cannot install NordVPN on my router.
    [extension] I cannot install the NordVPN extension in my browser.
   *[other] I cannot install NordVPN on my device.
}
nordvpn_installation-wish = Please help me get it installed.

## Problem: malfunction

nordvpn_malfunction = The app does not work well
nordvpn_malfunction-topic = malfunction
nordvpn_malfunction-update = Update the app, quit it completely, then restart the device.
nordvpn_malfunction-restart_router = Restart the router, then test the internet without the VPN.
nordvpn_malfunction-kill_switch = No internet after disconnecting? Open the “Kill Switch” setting (it cuts the internet without the VPN) and turn it off, or connect again.
nordvpn_malfunction-server = Change server, then protocol (the way to connect, in the settings).
nordvpn_malfunction-without_vpn = Test the site or device with the VPN and the Kill Switch off: if that does not work either, the cause is probably elsewhere.
nordvpn_malfunction-exclude = If it works without the VPN, exclude that app from the VPN by “split tunneling”: it is possible on your device according to { $according }.
nordvpn_malfunction-not_both = According to { $according }, do not use the extension and the app at the same time.
nordvpn_malfunction-logged_out = Logged out of your account? Wait { $seconds } seconds, try another default browser, and check that the antivirus does not block the app.
nordvpn_malfunction-reset = On Windows, open “NordVPN Diagnostics”, then “Reset app”. Careful: “Reset network” also erases saved Wi-Fi and VPN settings.
nordvpn_malfunction-account = The account’s e-mail address.
nordvpn_malfunction-system = The device’s model, the version of its system and of the app.
nordvpn_malfunction-when = The time of the failure, the server chosen, a screenshot.
nordvpn_malfunction-diagnostics_windows = The diagnostics file: Settings, Advanced, diagnostics tool, then “Collect”. It does not contain your browsing history.
nordvpn_malfunction-diagnostics_linux = The file made by the command “nordvpn diagnostics”. It may contain sensitive data: give it to support only.
nordvpn_malfunction-story = { $symptom ->
    [no_internet] NordVPN cuts me off from the internet.
    [blocked] NordVPN blocks a site or a device I use.
    [logged_out] NordVPN logs me out of my account again and again.
   *[other] NordVPN is very slow, crashes or does not work as it should.
}{ $device ->
    [windows] { " " }Device: Windows.
    [macos] { " " }Device: Mac.
    [linux] { " " }Device: Linux.
    [android] { " " }Device: Android.
    [ios] { " " }Device: iPhone or iPad.
    [tv] { " " }Device: television.
    [router] { " " }Device: router.
    [extension] { " " }Device: browser extension.
   *[other] { "" }
}
nordvpn_malfunction-wish = Please make the service I paid for work.

## Problem: connecting

nordvpn_connection = Logging in, connecting
nordvpn_connection-topic = cannot connect
nordvpn_connection-reread = Re-read the e-mail address and the password, letter by letter.
nordvpn_connection-browser = Try another default browser, and the newest version of the app.
nordvpn_connection-forgotten = Tap “Forgot your password?”, then look in the junk folder too.
nordvpn_connection-one_time_code = Otherwise, ask for the one-time code by e-mail, or enter by Google or Apple if your account is linked to one.
nordvpn_connection-backup_codes = Look for your backup codes: they were given when two-factor authentication (the second code asked for at login) was turned on.
nordvpn_connection-identity_form = Without them, or if you have lost your mailbox, the contact form is the way to prove that the account is yours.
nordvpn_connection-without_vpn = Check that the internet works without the VPN.
nordvpn_connection-active = Check in your Nord account that the subscription is active.
nordvpn_connection-other_server = Change server, then protocol (the way to connect, in the settings).
nordvpn_connection-obfuscated = On a network that blocks VPNs, { $according } offers “obfuscated” servers. You can also try another network.
nordvpn_connection-service_credentials = According to { $according }, a router logs in with “service credentials”, not with the account’s password.
nordvpn_connection-limit = { $devices } devices can be connected at once. Disconnect one, wait { $minutes } minutes, then try once only.
nordvpn_connection-account = The account’s e-mail address.
nordvpn_connection-payment = The amount, method and exact date of the last payment. Give them to support only, never here.
nordvpn_connection-system = The device’s model, the version of its system and of the app.
nordvpn_connection-error = The message shown, with date and time, or a screenshot.
nordvpn_connection-story = { $access ->
    [password] I can no longer log in to my NordVPN account: the password is refused.
    [second_factor] I can no longer log in to my NordVPN account: I no longer have my login codes or my mailbox.
    [limit] NordVPN says that too many devices are connected.
    [server] I cannot connect to a NordVPN server.
   *[other] I cannot log in to NordVPN.
}
nordvpn_connection-wish = Please restore my access to the service I paid for.

## Problem: billing

nordvpn_billing = Billing and refunds
nordvpn_billing-topic = { $matter ->
    [refund] refund of a purchase
    [late] refund refused or late
    [renewal] unwanted renewal
    [price] price of the subscription
    [charge] disputed charge
    [inactive] paid without access
    [refused] payment refused
    [invoice] request for an invoice
    [cancel] end of the subscription
   *[other] payment question
}
nordvpn_billing-fraud = <b>A charge that nobody at home recognises?</b> Call your bank at once, before anything else.
nordvpn_billing-compare = Open your account at my.nordaccount.com, “Billing”: compare the amount and the date with your statement, and check the account’s e-mail address.
nordvpn_billing-household = Ask those close to you, and look for another account under another e-mail address.
nordvpn_billing-guarantee = The guarantee: { $days } days after a first purchase. Renewals are not covered, unless the law says so.
nordvpn_billing-refund_path = The refund goes through the chat: it sends a link to your account, where a “Refund” button stands beside eligible payments.
nordvpn_billing-turn_off = To stop further charges: my.nordaccount.com, “Billing”, “Subscriptions”, cancel auto-renewal. An e-mail confirms it: keep it.
nordvpn_billing-no_refund_by_itself = Turning renewal off refunds nothing: access goes on until the end of the paid period.
nordvpn_billing-renewal_terms = The terms promise the refund of a renewal only in Germany, the Netherlands and the United Kingdom: in full within { $days } days of the charge, in part after that. Elsewhere, they invite you to contact NordVPN if the law of your country grants one.
nordvpn_billing-renewal_law = Do you live in France? The law asks the company for a separate e-mail or letter, between three months and one month before the last day to refuse the renewal. Otherwise, you may end the contract free of charge, at any time after the renewal; the unused part is to be refunded within { $days } days of ending it.
nordvpn_billing-same_email = Check that you use the e-mail address of the purchase, and wait a little: according to { $according }, a card payment may take up to { $minutes } minutes, a crypto payment up to { $crypto } minutes.
nordvpn_billing-code = Activation code: do not mix up O and 0, I and l. It works once, for the e-mail address entered.
nordvpn_billing-refused = Do not try several times in a row. Turn any VPN off, check the card (date, funds), then call your bank.
nordvpn_billing-invoice = Open your account at my.nordaccount.com, “Billing”, “Billing history”: download the invoice there.
nordvpn_billing-before_deleting = Download your invoices before you delete an account.
nordvpn_billing-account = The account’s e-mail address.
nordvpn_billing-payment = The amount, date and method of the payment.
nordvpn_billing-proof = The receipt, or the line of your statement.
nordvpn_billing-never_card = Never to be given: the whole card number, the code on its back, a password.
nordvpn_billing-story = { $matter ->
    [refund] I bought a NordVPN subscription.
    [late] { $refund_state ->
        [refused] I asked for the refund of a NordVPN subscription. It was refused.
        [awaited] I asked for the refund of a NordVPN subscription. I am still waiting for it.
       *[other] I asked for the refund of a NordVPN subscription. I have not received it.
    }
    [renewal] My NordVPN subscription was renewed although I did not want it.
    [price] The price of my NordVPN subscription is not the one I expected.
    [charge] { $charged ->
        [twice] I dispute a charge in the name of NordVPN that was made twice.
        [unknown] I dispute a charge in the name of NordVPN that I do not recognise.
       *[other] I dispute a charge in the name of NordVPN (charged twice, or unknown).
    }
    [inactive] I paid for a NordVPN subscription, but my account is not active.
    [refused] My payment to NordVPN is refused.
    [invoice] I cannot get the invoice for my NordVPN subscription.
    [cancel] I want to stop my NordVPN subscription and its renewal.
   *[other] I have a payment problem with NordVPN.
}
nordvpn_billing-wish = { $matter ->
    [refund] Please refund this subscription and, if you refuse, have a person review my request.
    [late] { $refund_state ->
        [awaited] Please pay this refund, or tell me the date on which it will be paid.
       *[other] Please have a person review my request, and pay this refund.
    }
    [renewal] { $renewal_wish ->
        [stop] Please treat my contract as ended and confirm it in writing.
       *[other] Please treat my contract as ended and refund what the contract or the law of my country provides for.
    }
    [price] Please explain this price and, if it is a mistake, correct it and refund the difference.
    [charge] Please tell me where this charge comes from and refund what is not owed.
    [inactive] { $inactive_wish ->
        [refund] Please refund this subscription, which I have not been able to use.
       *[other] Please activate the subscription I paid for.
    }
    [refused] Please tell me why it is refused and how to solve this.
    [invoice] Please send me this invoice by e-mail.
    [cancel] Please confirm in writing that it is stopped.
   *[other] Please look into it and tell me what you will do.
}

## Problem: reaching support

nordvpn_support_unreachable = Reaching support
nordvpn_support_unreachable-topic = support cannot be reached
nordvpn_support_unreachable-no_phone = NordVPN has no telephone support. Beware of any number found under its name: do not call.
nordvpn_support_unreachable-doors = The two doors are at the very bottom of any help-centre article: the chat button and the contact form.
nordvpn_support_unreachable-cookies = For the chat: it needs cookies, accept them.
nordvpn_support_unreachable-browser = Nothing shows? Turn off the ad blocker and the VPN, or take another browser.
nordvpn_support_unreachable-suspended = Account suspended? The terms ask you to contact NordVPN: write by e-mail.
nordvpn_support_unreachable-account = The account’s e-mail address: write from it.
nordvpn_support_unreachable-attempts = The dates of your messages, their subjects and any request number received.
nordvpn_support_unreachable-story = { $reached ->
    [chat] The NordVPN chat has not solved my problem.
    [email] My e-mails to NordVPN stay unanswered.
    [both] Neither the chat nor my e-mails to NordVPN have solved my problem.
   *[nowhere] I cannot reach NordVPN’s customer service.
}
nordvpn_support_unreachable-wish = I ask for a person to handle my request.
nordvpn_notice-send = Send this message to support@nordaccount.com, with support@nordvpn.com in copy (cc), without any password or card number.
nordvpn_billing-refund_ends = A refund ends the contract. It comes back by the same payment method; a gift or prepaid card may be excluded.
nordvpn_billing-early = Do it at least one month before the end of the paid period.
nordvpn_billing-renewal_message = Look in your e-mails and your junk folder for a message announcing this renewal: its date matters.
nordvpn_billing-clock = Did you pay by card or PayPal? According to { $according }, time limits run from the payment. Do not let it drag on: ask your bank or PayPal until when you can dispute it.
nordvpn_billing-renewal_end = The messages offered next ask for the end of the contract: do not send them if you want to keep access.
nordvpn_billing-withdrawal = Do you live in France? The law also lets you cancel an online purchase within { $days } days, with exceptions. If the service began at your request, a part may remain due.
nordvpn_billing-trial = A free trial becomes a paid subscription unless it is cancelled before it ends.
nordvpn_billing-same_email_store = Check that you use the e-mail address of the purchase.
nordvpn_malfunction-conformity = Do you live in France? According to { $according }, a digital service must stay as agreed for its whole duration. If not, the company must put it right; failing that, you may ask for a lower price or the end of the contract.
nordvpn_billing-not_by_hand = Was it a renewal, and the account has expired? Do not pay again by hand: contact support first, according to { $according }.
nordvpn-other_seller = { $seller ->
    [shop] <b>You bought from another seller: that is the one to claim from.</b>
   *[other] <b>You bought from { $payee }: that is the seller to claim from.</b>
} Also ask it which mediator it offers. What follows is mostly about NordVPN.
nordvpn-unsure_seller = You do not know who sold it? Look for the receipt, or the name on your statement: the seller is the one to claim from. What follows is mostly about NordVPN.
nordvpn-renewal_promise = Where you live, its terms promise the refund of a renewal: in full within { $days } days of the charge, in part after that.
nordvpn-no_mediator_named = Its terms name no mediator.

## What the messages may rely on, and the time limits

nordvpn_billing-claim_guarantee = Your terms (6.2) guarantee the refund of a first purchase if it is asked for within { $days } days. My first request was within that time.
nordvpn_billing-claim_withdrawal = By my request, made within { $days } days of the purchase, I exercise my right of withdrawal (Code de la consommation, art. L221-18). If an exception applies, or if a part remains due (art. L221-25 and L221-28), please tell me.
nordvpn_billing-claim_withdrawal_eu = By my request, made within { $days } days of the purchase, I exercise the right of withdrawal provided for by Directive 2011/83/EU. If an exception applies, or if a part remains due, please tell me.
nordvpn_billing-claim_renewal =
    Between three months and one month before the last day to refuse the renewal, I did not receive the written notice required by article L215-1 of the Code de la consommation. I therefore end the contract free of charge, from the date of my first written request, as that article allows. { $renewal_wish ->
        [stop] I do not give up the refund of the unused part, which that article provides for within { $days } days.
       *[other] I ask for the refund of the unused part within { $days } days, as that article provides.
    }
nordvpn_billing-claim_notice = Please tell me when and how you sent me the written notice required by article L215-1 of the Code de la consommation.
nordvpn_billing-claim_home_law = Your terms (15.1) leave me the protection of the mandatory rules of the country where I live: I ask you to apply them.
nordvpn_connection-claim_conformity = I ask you to make the service conform to the contract, as is due for its whole duration (Code de la consommation, art. L224-25-12 and following). Failing that, I may ask for a lower price or the end of the contract.
nordvpn_malfunction-claim_conformity = I ask you to make the service conform to the contract, as is due for its whole duration (Code de la consommation, art. L224-25-12 and following). Failing that, I may ask for a lower price or the end of the contract.
nordvpn_billing-claim_cancel = Article L215-1-1 of the Code de la consommation requires an online cancellation function: please tell me where it is.
nordvpn_billing-guarantee_until = NordVPN’s money-back guarantee, first purchase ({ $days } days)
nordvpn_billing-withdraw_until = Withdrawal from an online purchase, in France ({ $days } days)
nordvpn_billing-free_end = Ending the contract free of charge, in France, if the renewal was not announced in time (the longer you wait, the less is left to refund)
nordvpn_billing-withdraw_until_eu = Withdrawal from an online purchase, in the EU ({ $days } days)
nordvpn_billing-google_hours = Direct request to Google ({ $hours } hours, according to { $according })
nordvpn_billing-renewal_terms_until = Full refund of a renewal, as the terms provide in Germany, the Netherlands and the United Kingdom ({ $days } days after the charge)
nordvpn_billing-find_seller = Find out who sold the subscription: the receipt in your e-mails, or the name on your statement. If it is Apple, Google or Amazon, come back and change this answer: usually it is the seller who refunds.
nordvpn_billing-refund_days = Once granted, a refund arrives within { $least } to { $most } business days, according to { $according }. Look at the statement of the original payment method.
nordvpn_billing-human_review = The decision on a refund is automated. After a refusal, you may ask for a person to review it: the terms provide for it.
nordvpn_billing-price_change = The terms say that a change of price is announced in advance. If you do not want it, they provide for one thing only: cancelling the renewal.
nordvpn_billing-claim_guarantee_asked = It was my first purchase. Your terms (6.2) guarantee its refund if it is asked for within { $days } days: please apply them as of the day of my first request.
nordvpn_billing-claim_review = Your terms (6.5) let me ask for a person to review this refusal.
nordvpn_billing-claim_price = Your terms (5.9) say that a change of price is announced in advance. If this price has changed, please tell me when and how you announced it to me.
nordvpn_billing-claim_renewal_terms = Your terms (6.3) provide, for customers who live in Germany, the Netherlands or the United Kingdom, for the refund of a renewal: in full within { $days } days of the charge, in part after that. This is my case: please apply them.
