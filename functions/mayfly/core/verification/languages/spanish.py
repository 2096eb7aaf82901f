"""Spanish."""

from mayfly.core.verification.languages.words import Words

SPANISH = Words(
    code="código, clave, claves, código de acceso",
    one_time="""
        código de verificación, código de seguridad, código de inicio de sesión,
        código de inicio, código de activación, código de autenticación, código de validación,
        código de ingreso, código de un solo uso, código único, código de recuperación,
        código de restablecimiento, código de registro, código de identificación,
        contraseña de un solo uso, contraseña temporal, contraseña provisional,
        clave de un solo uso, clave temporal, clave de acceso, clave dinámica, clave provisional,
        código otp, otp, código para iniciar, código para entrar, código para verificar,
        código para confirmar, código para acceder
    """,
    digits="""
        dígito, dígitos, cifras, números, caracteres, palabras, combinación, secuencia, letras
    """,
    headline="asunto",
    typing="""
        introduce, introduzca, introducir, introdúcelo, ingresa, ingrese, ingresá, escribe,
        escriba, escribir, teclea, teclee, digita, digite, usa, use, utiliza, utilice, utilizar,
        pon, anota, copia estos, indica, indique, inserta, inserte, anote, transcribe, introdu*,
        introduzc*, escrib*, tecle*, digitar, digitando, usar, usando, utiliza*, utilice*, marca,
        marque, copia, copie, pega, pegue, pegar
    """,
    confirm="""
        verific*, verifiq*, confirm*, activa, activar, active, actívala, actívalo, activación,
        actívate, activá, validar, validación, autentic*, autentif*, autoriz*, autoric*,
        registro, registrar, registrarte, registrarse, regístrate, restablec*, restablez*,
        reestablec*, recuperar, recupera, recuperación, identidad, desbloque*, suscripción,
        suscribirte, dos pasos, dos factores, darte de alta, darse de alta, completar, completa,
        aprobar, aprueba, sí soy yo, soy yo, crear una cuenta, crear mi cuenta, crear tu cuenta,
        te pertenece, le pertenece, es tuyo, es tuya, es suyo, realmente tú, asegurarnos, es mío,
        dirección es correcta, correo es correcto, dirección correcta, eres tú, si eres tú,
        es usted, vincular, vincula, vincule, emparejar, permitir, permite, autorizar
    """,
    login="""
        iniciar sesión, inicio de sesión, inicia sesión, inicie sesión, ingresar, ingreso,
        acceder, accede, acceda, acceso, entrar, entra, enlace mágico, sin contraseña, continuar,
        código de acceso, estás dentro, ya estás dentro, estarás dentro
    """,
    passwords="contraseña, contraseñas",
    address="""
        correo electrónico, dirección de correo, dirección de email, tu correo, su correo,
        mi correo, este correo es, tu dirección, esta dirección, cuenta, buzón, email,
        suscripción, boletín, newsletter, perfil, registro, lista de correo, dirección
    """,
    invite="invit*, aceptar, acepta, acepte, unirme, unirte, unirse, únete, únase, incorporarte",
    lapse="""
        caduca, caducan, caducará, caducidad, expira, expirará, expiran, vence, vencerá,
        vencimiento, válido, válida, validez, vigencia, un solo uso, una sola vez,
        usarse una vez, deja de funcionar, dejará de funcionar, deja de servir,
        dejan de funcionar, solo una vez, sólo una vez, sirve una vez, se autodestruye,
        dejan de servir
    """,
    secrecy="""
        no compartas, no comparta, no lo compartas, no lo comparta, no la compartas,
        no la comparta, nunca compartas, no reenvíes, no se lo digas, no se lo des, con nadie,
        nadie de, nunca te pedir*, nunca te lo ped*, nunca le pedir*, jamás te pedir*,
        confidencial, no facilites, no facilite
    """,
    disown="""
        no solicitaste, no has solicitado, no ha solicitado, no lo solicitaste, no lo has pedido,
        no has pedido, no pediste, no lo pediste, no fuiste tú, no has sido tú, no ha sido usted,
        no fue usted, no eres tú, no intentaste, no reconoces, no reconoce, no fui yo,
        no he sido yo, no soy yo, ignora, ignorar, ignore, ignóralo, hacer caso omiso,
        haz caso omiso, por error, proteger, protege, asegurar, bloquear, bloquea, reportar,
        denunciar, informar, revisar actividad, cancelar, anular, deshacer, eliminar, rechazar
    """,
    offer="""
        promo*, descuento*, cupón, cupones, oferta, ofertas, rebaja*, regalo*, ahorra, ahorro,
        referido*, canjea, canjear, canje, al pagar, en el carrito, vale descuento, en caja,
        tu vale, un vale, vale de, mi vale, el vale
    """,
    label="""
        orden de compra, tu orden, n° de orden, factura*, recibo, seguimiento, rastreo, envío,
        paquete, entrega, ticket*, reserva*, localizador, precio, reunión, videollamada,
        seminario, vuelo, código qr, código de barras, artículo, licencia, póliza, contrato,
        socio, recogida, código de recogida, cita, asistencia, wifi, taquilla,
        código de la puerta, encuesta, participación, tu pedido, su pedido, el pedido, pedidos,
        pedido n, n.o de pedido, número de pedido, pedido confirmado, del pedido, mi pedido
    """,
    reference="""
        número de caso, referencia, ref, número de cliente, cliente, teléfono, tel, móvil,
        celular, llama al, llame al, fax, código postal, postal, versión, error, código fuente,
        color, colores, nif, cif, iva, modelo, serie, fecha de nacimiento, prefijo, expediente,
        habitación, sala, nombre de usuario
    """,
    payment="""
        pago, pagos, transacción, compra, transferencia, tarjeta, terminada en, terminado en,
        termina en, acabada en, importe, monto, total, iban, bic, saldo, cuenta número,
        número de cuenta, retiro de fondos, retirada de fondos, retirar fondos
    """,
    time="minuto, minutos, hora, horas, segundo, segundos",
    unit="""
        día, días, semana*, meses, años, euro, euros, eur, pesos, dólares, usd, céntimos,
        centavos, puntos, por ciento, usuarios, clientes, miembros, veces, km, kg, gb, mb, kwh,
        personas
    """,
    yes="""
        sí soy, sí confirmo, sí quiero, sí es mi, sí es mío, sí he sido, sí fui, sí deseo,
        sí acepto
    """,
    pointer="""
        haz clic, haga clic, hacé clic, clic, pulsa, pulsar, pulse, toca, toque, enlace, enlaces,
        botón, copia, copie, pega, pegue, pégalo, navegador, siguiente, abajo, a continuación,
        abre, abra, abrir, visita, visite, aquí, esta página, esta dirección web
    """,
    elsewhere="""
        preferencias, configuración, ajustes, privacidad, términos, condiciones, aviso legal,
        ayuda, soporte, contacto, contacta, contáctanos, faq, ver en el navegador, versión web,
        app store, descargar, descarga, más información, saber más, leer más, blog, acerca de,
        facebook, instagram, gestionar, administrar, seguir, pagar, valorar, opinar, ver pedido,
        ver factura, ver más, ver detalles, ver en, ver todo, ver mi, ver tu, ver las, ver los,
        ver el, ver la
    """,
    leave="""
        cancelar suscripción, cancelar la suscripción, cancela la suscripción, darse de baja,
        darte de baja, dar de baja, baja, desuscrib*, dejar de recibir
    """,
    notice="""
        nuevo inicio de sesión, nuevo acceso, se ha cambiado, se cambió, ha sido cambiad*,
        fue cambiad*, has cambiado, ha sido modificad*, se ha modificado, se ha actualizado,
        correctamente, con éxito, alerta de seguridad, aviso de seguridad, se ha añadido,
        se agregó, inusual, ha sido confirmad*, ha sido activad*, ha sido verificad*,
        hemos detectado, detectamos, hemos notado
    """,
    example="ejemplo, por ejemplo, como",
    idiom="en caso de, en caso contrario, en cualquier caso, en orden, en el caso",
)
