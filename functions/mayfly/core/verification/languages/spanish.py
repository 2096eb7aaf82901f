"""Spanish."""

from mayfly.core.verification.languages.words import Words

SPANISH = Words(
    code="""
        código, clave, claves, código de acceso, códigos, pin temporal, contraseña numérica,
        cifra de seguridad, código de autorización, código de 6 dígitos, código de seis dígitos,
        código de 4 dígitos, código de cuatro dígitos, código único, tu nip, su nip, nip de,
        nuevo nip, nip temporal, dígitos de control, cifras de control, número de control
    """,
    one_time="""
        código de verificación, código de seguridad, código de inicio de sesión, código de inicio,
        código de activación, código de autenticación, código de validación, código de ingreso,
        código de un solo uso, código de recuperación, código de restablecimiento,
        código de registro, código de identificación, contraseña de un solo uso,
        contraseña temporal, contraseña provisional, clave de un solo uso, clave temporal,
        clave de acceso, clave dinámica, clave provisional, código otp, otp, código para iniciar,
        código para entrar, código para verificar, código para confirmar, código para acceder,
        código de confirmación, código de firma, clave de firma, clave de confirmación,
        clave de seguridad, clave de verificación, clave de autorización, clave de operación,
        clave de operaciones, clave de ingreso, clave única, código de desbloqueo,
        código de vinculación, código de emparejamiento, código de acceso temporal,
        código de acceso único, código temporal, código provisional, código dinámico,
        código de cambio, código de doble factor, código de dos pasos, código sms,
        pin de seguridad, pin de acceso, pin de un solo uso, pin de verificación,
        contraseña de único uso, contraseña de uso único, código de uso único, clave de uso único,
        contraseña única, token de seguridad, token de acceso, número de verificación,
        código para ingresar, código para continuar, código para activar, código para completar,
        código para restablecer, código para autorizar, código para finalizar, código para crear,
        código para cambiar, coordenada, contraseña dinámica, código solicitado
    """,
    digits="""
        dígito, dígitos, cifras, números, caracteres, palabras, combinación, secuencia, letras,
        números siguientes, número de abajo, número siguiente, secuencia de, símbolos
    """,
    headline="asunto",
    typing="""
        introduce, introduzca, introducir, introdúcelo, ingresa, ingrese, ingresá, escribe,
        escriba, escribir, teclea, teclee, digita, digite, usa, use, utiliza, utilice, utilizar,
        pon, anota, copia estos, indica, indique, inserta, inserte, anote, transcribe, introdu*,
        introduzc*, escrib*, tecle*, digitar, digitando, usar, usando, utiliza*, utilice*, marca,
        marque, copie, pega, pegue, pegar, introdúcela, introdúzcalo, ingrésalo, ingréselo,
        ingresalo, escríbelo, escríbalo, tecléalo, dígitalo, dítala, copialo, cópialo, pégalo,
        coloca, coloque, ponelo, ponlo, póngalo, cargá, úsalo, úselo, usalo, ingres*, facilítaselo,
        consigne, consigna, consignar, rellene, rellena, métele, mete, ponga, captura, capture,
        captura estos, dicta
    """,
    confirm="""
        verific*, verifiq*, confirm*, activa, activar, active, actívala, actívalo, activación,
        actívate, activá, validar, validación, autentic*, autentif*, autoriz*, autoric*, registro,
        registrar, registrarte, registrarse, regístrate, restablec*, restablez*, reestablec*,
        recuperar, recupera, recuperación, identidad, desbloque*, suscripción, suscribirte,
        dos pasos, dos factores, darte de alta, darse de alta, completar, completa, aprobar,
        aprueba, sí soy yo, soy yo, crear una cuenta, crear mi cuenta, crear tu cuenta,
        te pertenece, le pertenece, es tuyo, es tuya, es suyo, realmente tú, asegurarnos, es mío,
        dirección es correcta, correo es correcto, dirección correcta, eres tú, si eres tú,
        es usted, vincular, vincula, vincule, emparejar, permitir, permite, autorizar,
        nueva contraseña, crear contraseña, crear una contraseña, crea tu contraseña,
        crea una contraseña, elegir contraseña, elige una contraseña, elige tu contraseña,
        elegir una contraseña, cambiar contraseña, cambiar tu contraseña, cambiar la contraseña,
        cambio de contraseña, olvidaste tu contraseña, olvidado tu contraseña,
        olvidado la contraseña, establecer contraseña, establece tu contraseña, establecer una,
        definir contraseña, último paso, un paso más, solo falta, falta un paso, ya casi,
        casi listo, casi terminado, finalizar, finalice, termina tu registro,
        completar tu registro, abrir tu cuenta, abre tu cuenta, crea tu cuenta,
        validez de tu correo, dispositivo de confianza, confiar en, reconocer este,
        cambio de correo, nueva dirección, nuevo correo, demostrar, demuestra, titularidad, firmar,
        reactiv*, habilit*, darme de alta, date de alta, inscripción, inscribirme, inscribirte,
        sí fui yo, he sido yo, reestablez*, dar de alta, acredit*, comprob*, me suscribo,
        suscríbeme, dinos que sí, di que sí, te apuntas, apúntame, me apunto, soy yo dejadlo,
        todo bien, todo correcto, es correcto, doy mi permiso, permiso para, consiento,
        consentimiento, doy mi consentimiento, estoy de acuerdo, conservar mi cuenta,
        mantener mi cuenta, mantener tu cuenta, recibe nuestros correos, demuestre, probar que,
        un clic más, un último clic, si has sido tú, si fuiste tú, si ha sido usted, si fue usted,
        si es usted, has sido tú, dime que sí
    """,
    login="""
        iniciar sesión, inicio de sesión, inicia sesión, inicie sesión, ingresar, ingreso, acceder,
        accede, acceda, acceso, entrar, entra, enlace mágico, sin contraseña, continuar,
        código de acceso, estás dentro, ya estás dentro, estarás dentro, inicia tu sesión, ingresá,
        accedé, ingresa a, ingrese a, ingresar a, acceso a tu, acceder a tu, acceso seguro,
        entrar en, entrar a, loguearte, logueate, enlace de acceso, enlace de inicio,
        enlace de un solo uso, volver a entrar, recupera el acceso, recuperar el acceso,
        recuperar acceso
    """,
    sign="firma, firmar, firme, firmas, falta de firma, firma electrónica",
    passwords="""
        contraseña, contraseñas, nueva contraseña, crear contraseña, crear una contraseña,
        crea tu contraseña, crea una contraseña, elegir contraseña, elige una contraseña,
        elige tu contraseña, elegir una contraseña, cambiar contraseña, cambiar tu contraseña,
        cambiar la contraseña, cambio de contraseña, olvidaste tu contraseña,
        olvidado tu contraseña, olvidado la contraseña, establecer contraseña,
        establece tu contraseña, definir contraseña, sin contraseña
    """,
    address="""
        correo electrónico, dirección de correo, dirección de email, tu correo, su correo,
        mi correo, este correo es, tu dirección, esta dirección, cuenta, buzón, email, suscripción,
        boletín, newsletter, perfil, registro, lista de correo, dirección, tu email, su email,
        mi email, dirección electrónica, correo-e, lista de espera, tu cuenta, su cuenta,
        suscriptor*, suscribirse, suscríbete, suscribirme, boletines, crear una cuenta,
        crear mi cuenta, crear tu cuenta, dirección es correcta, dirección correcta,
        termina tu registro, completar tu registro, abrir tu cuenta, abre tu cuenta,
        crea tu cuenta, validez de tu correo, nueva dirección, alerta de empleo
    """,
    invite="""
        invit*, aceptar, acepta, acepte, unirme, unirte, unirse, únete, únase, incorporarte,
        te ha invitado, te invitó, te ha añadido, te agregó, te sumó, sumate, súmate, sumarte,
        formar parte, colabor*
    """,
    lapse="""
        caduca, caducan, caducará, caducidad, expira, expirará, expiran, vence, vencerá,
        vencimiento, válido, válida, validez, vigencia, un solo uso, una sola vez, usarse una vez,
        deja de funcionar, dejará de funcionar, deja de servir, dejan de funcionar, solo una vez,
        sólo una vez, sirve una vez, se autodestruye, dejan de servir, solo sirve para esta,
        sólo sirve, solo sirve, sirve solo, tiene validez, tendrá validez, es válido, son válidos,
        válido hasta, válido durante, válido por, tiene una duración, dejará de ser,
        ya no funcionará, no funcionará, no servirá, ya no servirá, deja de valer,
        pasado ese tiempo, pasado este tiempo, después de ese, se anula, se anulará, queda anulado,
        quedará sin efecto, sin efecto, utilizar una vez, un único uso, uso único, una única vez,
        se borra, vencido, vencida, limitado en el tiempo, disponible durante, ya no vale, no vale,
        se cancela sola, se cancelará
    """,
    until="hasta las, antes de las, hasta, antes",
    secrecy="""
        no compartas, no comparta, no lo compartas, no lo comparta, no la compartas, no la comparta,
        nunca compartas, no reenvíes, no se lo digas, no se lo des, con nadie, nadie de,
        nunca te pedir*, nunca te lo ped*, nunca le pedir*, jamás te pedir*, confidencial,
        no facilites, no facilite, no se la des, no se la dé, ni se la des, ni se lo des,
        no se lo dé, no lo des, no la des, no lo facilites, no lo facilite, no lo reveles,
        no lo revele, no reveles, no revele, nunca reveles, no lo digas, no lo diga,
        no lo divulgues, no divulgue, no lo compartas con, no compartás, no la compartás,
        no lo compartás, a nadie, ni siquiera, nunca te lo, nunca se lo, no te lo pedir*,
        no se lo pedir*, personal e intransferible, guárdalo, manténlo, mantenlo, no lo reenvíes,
        no reenvíe, te la pediremos, te lo pediremos, te pida
    """,
    disown="""
        no solicitaste, no has solicitado, no ha solicitado, no lo solicitaste, no lo has pedido,
        no has pedido, no pediste, no lo pediste, no fuiste tú, no has sido tú, no ha sido usted,
        no fue usted, no eres tú, no intentaste, no reconoces, no reconoce, no fui yo,
        no he sido yo, no soy yo, ignora, ignorar, ignore, ignóralo, hacer caso omiso,
        haz caso omiso, por error, no la has pedido, si no la has, si no lo has, si no has sido,
        si no fuiste, si no eres, si no solicit*, si no reconoc*, si tú no, si usted no, si vos no,
        no fuiste vos, no lo pedí, no la uses, no lo uses, no lo hiciste, no hiciste, no hizo,
        no realizaste, no realizó, no iniciaste, no inició, no esperabas, no esperaba, alguien más,
        otra persona, no hagas nada, no haga nada, no tienes que hacer nada, no es necesario,
        no hace falta, elimina este, borra este, descarta, descartar, descarte, desestima*, omitir,
        omite, omita, olvídate, olvida este, no autoriz*, no es mía, no es mío, no reconozco,
        no responda, nada cambia, no cambia nada, si no ha iniciado
    """,
    refuse="""
        proteger, protege, asegurar, bloquear, bloquea, reportar, denunciar, informar,
        revisar actividad, cancelar, anular, deshacer, eliminar, rechazar, bloquear el dispositivo,
        bloquear la cuenta, bloquear acceso, bloquear el acceso, proteger la cuenta
    """,
    offer="""
        promo*, descuento*, cupón, cupones, oferta, ofertas, rebaja*, regalo*, ahorra, ahorro,
        referido*, canjea, canjear, canje, al pagar, en el carrito, vale descuento, en caja,
        tu vale, un vale, vale de, mi vale, el vale, 2x1, 3x2, por ciento de descuento,
        envío gratis, sorteo, sorteos, rifa, premios, vale regalo, tarjeta regalo,
        código promocional, código de descuento, cashback, reembolso del, bonificación,
        black friday, liquidación, ahorrá, llevate, llévate, invita a tus amigos, trae a un amigo,
        regalas, chollo, puntos extra, con tus amigos, los dos, ambos ganáis, comparte tu código,
        comparte este código, comparta su código, tu código personal, invita y gana, recomienda,
        tus amigos, tus amigas, recomienda y gana, gana
    """,
    label="""
        orden de compra, tu orden, n° de orden, factura*, recibo, seguimiento, rastreo, envío,
        paquete, entrega, ticket*, reserva*, localizador, precio, reunión, videollamada, seminario,
        vuelo, código qr, código de barras, artículo, licencia, póliza, contrato, socio, recogida,
        código de recogida, cita, asistencia, wifi, taquilla, código de la puerta, encuesta,
        participación, tu pedido, su pedido, el pedido, pedidos, pedido n, n.o de pedido,
        número de pedido, pedido confirmado, del pedido, mi pedido, boletín oficial, albarán,
        número de guía, número de seguimiento, seguimiento del, repartidor, mensajero,
        transportista, punto de recogida, consigna, buzón inteligente, parking, aparcamiento,
        estacionamiento, garaje, portón, portero, caja de llaves, impresora, oposición, dorsal,
        cargador, peaje, pasaporte, visado, receta, análisis, vacuna, presupuesto, avería,
        siniestro, número de autorización, autorización n, embarque, asiento, itinerario,
        alojamiento, alquiler, entradas, taller, votación, censo, videoconferencia, id de reunión,
        código de reunión, código de entrada, código del portal, justificante, acuse,
        código seguro de verificación, registro de entrada, recibo de luz, lectura, cups,
        devolución, abono, donación, donativo, cita previa, número de confirmación,
        código de autorización de la tarjeta, n.o de autorización, llaves, las llaves, piso es,
        apartamento, oferta de empleo, contrato laboral, farmacia, entrada al, clase, sucursal,
        candado, código de la entrada, alarma, seguro de, certificado*, póliza de, matrícula,
        commit, pipeline, rama, compilación, repartidora, conductor*, al repartidor, turno,
        número de turno, terminal de recogida, código del candado, código de la caja,
        código de la alarma, código seguro, autenticidad, examen, dentista, consulta médica,
        médico, muestra este código, muestre este código, enseña este código, enseñe este código,
        presenta este código, presente este código, en el mostrador, en recepción, al conductor,
        en la puerta, en taquilla, tarjeta sim, elecciones, elector*, gracias por comprar,
        gracias por tu compra, gracias por su compra, códigos de respaldo, códigos de recuperación
    """,
    reference="""
        número de caso, referencia, ref, número de cliente, cliente, teléfono, tel, móvil, celular,
        llama al, llame al, fax, código postal, postal, versión, error, código fuente, color,
        colores, nif, cif, iva, modelo, serie, fecha de nacimiento, prefijo, expediente,
        habitación, sala, nombre de usuario, número de cuenta de, número de socio, núm, expte,
        expediente n, teléfonos, centralita, atención al cliente, curp, cuit, cuil, ruc, rut,
        código de cliente, código de error, código de país, código cliente, código de barras,
        edificio n, apartado, apdo, apartado de correos, bastidor, número de serie, isbn,
        id de usuario, usuario n, legajo, código civil, códigos postales, código de conducta,
        código de vestimenta, código abierto, llámanos al, llámenos al, marque el, al número,
        llamando al, código de rechazo, motivo del rechazo, código de respuesta, código de estado,
        código de retorno
    """,
    payment="""
        pago, pagos, transacción, compra, transferencia, tarjeta, terminada en, terminado en,
        termina en, acabada en, importe, monto, total, iban, bic, saldo, cuenta número,
        número de cuenta, retiro de fondos, retirada de fondos, retirar fondos, pagado, pagada,
        cobrado, abonado, adeudo, crédito, tarjeta de crédito, bizum, importe total,
        que termina en, terminación, con terminación
    """,
    time="minuto, minutos, hora, horas, segundo, segundos, cuarto de hora",
    calendar="""
        enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre,
        noviembre, diciembre, lunes, martes, miércoles, jueves, viernes, sábado, domingo
    """,
    unit="""
        día, días, semana*, meses, años, euro, euros, eur, pesos, dólares, usd, céntimos, centavos,
        puntos, por ciento, usuarios, clientes, miembros, veces, km, kg, gb, mb, kwh, personas,
        páginas, artículos, plazas, participantes, suscriptores, opiniones, comentarios, visitas,
        kilómetros, metros, líneas, noches, niños, adultos, episodios, piezas, estrellas, grados,
        entradas vendidas, kms, unidades
    """,
    yes="""
        sí soy, sí confirmo, sí quiero, sí es mi, sí es mío, sí he sido, sí fui, sí deseo, sí acepto
    """,
    pointer="""
        haz clic, haga clic, hacé clic, clic, pulsa, pulsar, pulse, toca, toque, enlace, enlaces,
        botón, copia, copie, pega, pegue, pégalo, navegador, siguiente, abajo, a continuación, abre,
        abra, abrir, visita, visite, aquí, esta página, esta dirección web, dale aquí, da clic,
        dale clic, hacer clic, presiona, presione, oprime, tocá, en este enlace, este enlace,
        el botón, en el botón, siguiente enlace, ingresa aquí, entra aquí, desde aquí, por aquí
    """,
    elsewhere="""
        preferencias, configuración, ajustes, privacidad, términos, condiciones, aviso legal, ayuda,
        soporte, contacto, contacta, contáctanos, faq, ver en el navegador, versión web, app store,
        descargar, descarga, más información, saber más, leer más, blog, acerca de, facebook,
        instagram, gestionar, administrar, seguir, pagar, valorar, opinar, ver pedido, ver factura,
        ver más, ver detalles, ver en, ver todo, ver mi, ver tu, ver las, ver los, ver el, ver la,
        compra ahora, reservar, aprovecha, escuchar, ir a la tienda, ver oferta, rastrear,
        seguir mi, seguir envío, descargar factura, encuesta, valoración, donar,
        añadir al calendario, cómo llegar, protección de datos, política de, bases legales,
        contáctenos, escríbenos
    """,
    leave="""
        cancelar suscripción, cancelar la suscripción, cancela la suscripción, darse de baja,
        darte de baja, dar de baja, baja, desuscrib*, dejar de recibir, no recibir más,
        no quiero recibir, anular suscripción, darme de baja, gestionar suscripciones
    """,
    notice="""
        nuevo inicio de sesión, nuevo acceso, se ha cambiado, se cambió, ha sido cambiad*,
        fue cambiad*, has cambiado, ha sido modificad*, se ha modificado, se ha actualizado,
        correctamente, con éxito, alerta de seguridad, aviso de seguridad, se ha añadido,
        se agregó, inusual, ha sido confirmad*, ha sido activad*, ha sido verificad*,
        hemos detectado, detectamos, hemos notado, contraseña modificada, contraseña actualizada,
        contraseña cambiada, se ha iniciado sesión, se inició sesión, inicio de sesión desde,
        nuevo dispositivo, se ha eliminado, se eliminó, se ha realizado, se realizó,
        se ha registrado, se ha activado, se activó, se ha desactivado, se ha vinculado,
        se ha bloqueado, se bloqueó, se ha recibido, hemos recibido, recibimos,
        gracias por confirmar, gracias por verificar, has actualizado, has modificado, ha cambiado,
        actualizaste, modificaste, cambiaste, correo confirmado, cuenta confirmada,
        cuenta verificada, correo verificado, dirección confirmada, sesión detectado,
        sesión detectada, acceso detectado, fue verificad*, fue confirmad*, fue activad*,
        fue reemplazad*, ha sido reemplazad*, fue aprobad*, han sido modificad*,
        está activada ahora
    """,
    example="ejemplo, por ejemplo, como",
    idiom="""
        en caso de, en caso contrario, en cualquier caso, en orden, en el caso, por lo tanto,
        con el fin, en orden a, al portador, en el teléfono, en tu teléfono, en su teléfono,
        en el móvil, en tu móvil, cuenta ha sido creada, se ha creado tu cuenta,
        se ha creado una cuenta, hemos creado tu cuenta, tan pronto, tan solo, tan sólo, tan fácil,
        tan sencillo, tan rápido, tan importante, tan bien, ser tan, es tan
    """,
)
