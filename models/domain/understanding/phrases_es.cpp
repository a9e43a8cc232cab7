// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/phrases.h"

namespace pd::understanding {

QStringView spanishPhrases()
{
    return uR"(
[number]
un=1 uno=1 una=1 otro=1 otra=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10
[<day>]
lunes martes miércoles jueves viernes sábado sábados domingo domingos matiné matinés matinal tarde
[<section>]
platea anfiteatro palco palcos balcón galería entresuelo paraíso butaca luneta

[ask]
gustaría*
encantaría*
vendría*
habría ~2 posibilidad|manera|forma
estaría bien
haría falta
pusieran
puedo
podemos
quisiera
quisiéramos
querría
querríamos
quiero
queremos
quiere
deseo
deseamos
desearía
desearíamos
necesit*
preferiría
preferiríamos
prefiero
preferimos
podría*
pueden
puede usted
sería posible
es posible
hay alguna posibilidad
favor
solicito
solicitar
solicitamos
ruego
rogamos
pedimos
pido
agradecería*
busco
buscamos
[not]
no
ni
nunca
sin
tampoco
jamás
en lugar de
[but]
pero
sino
sin embargo
aunque
[thanks]
me|nos preguntaron|ofrecieron|propusieron
que ~1 pedí|pedimos
gracias ~2 por|al
agradezco ~1 los|las|el|la
[info]
cuánto
cuántos
precio
cuesta
cuestan
qué diferencia
saber
[if]
si
salvo
hasta
[undecided]
no sabemos|sé|estoy|estamos ~1 si|todavía|aún|seguros|seguro|segura
todavía|aún no ~2 decidido|sabemos|sé
no hemos|he decidido
tal vez no
[spam]
nuestra|nuestras|gran|mejor|mejores|super oferta|ofertas|promoción|promociones
compre
su coche
posicionamiento
su página
gane dinero
[own]
nuestros
nuestro
mis
mi
actuales
estos
[now]
estamos en
estoy en
sentamos en
siento en
ocup*
tenemos
tengo
actualmente
actual*
ahora
desde
de la
nuestros asientos
[prefer]
preferiblemente
preferentemente
idealmente
a ser posible
de preferencia
[sitting]
abonad*
socio*
socia*
asiento*
butaca*
sentamos
llev*

[nearer]
más cerca|cercano|cercanos|cercana|cercanas|próximo|próximos|próxima|próximas
sent*|estar|poner*|pusieran|mover*|asientos|butacas|filas ~4 más adelante|delante
acerc* ~3 escenario
cerca del escenario
primera|primeras fila|filas
filas ~1 delante
[aisle]
pasillo
[together]
juntos
juntas
uno|una al lado del|de otro|la otra?
sentados|sentadas|sentarnos|estar juntos|juntas
[apart]
! no nos|me? importa ~3 separad*
! podemos ~2 separad*
[notBehind]
! no|ni más atrás|lejos
! no ~3 más atrás
[rowPreferred]
misma fila
nuestra fila
[mayBeWorse]
! no ~2 importa ~4 atrás|lejos|peor
! aunque ~4 atrás|lejos
[accessible]
<n> ~2 silla de ruedas
silla de ruedas
movilidad reducida
asiento*|sitio*|lugar*|plaza* accesible*|adaptad*
! iré|voy|va|vamos ~2 silla de ruedas
! no ~2 subir ~2 escaleras|escalones
sin escaleras|escalones
[more]
<n> asiento*|entrada*|butaca*|plaza* más|adicional*|extra
añadir|agregar|sumar ~1 <n> ~1 asiento*|entrada*|butaca*|abono*
otro|otra|otros asiento|butaca|abono más?
[fewer]
<n> asiento*|entrada*|butaca*|abono* menos
<n> menos
quit*|dej*|devolv*|cancel*|anul*|suprim*|liber* ~1 <n> de? nuestros|los|mis? asiento*|entrada*|butaca*|abono*
liberar|cancelar|anular|quitar|devolver el|la otro|otra
menos asientos
prescindir de <n> ~1 asiento*|butaca*
[only]
sólo|solamente|únicamente|solo necesito|necesitamos|queremos|quiero <n> asiento*|entrada*|butaca*
[instead]
<n> asiento*|entrada*|butaca* en lugar|vez de <n>
[series]
cambi*|pasar|pasarnos|mover|trasladar ~7 al|a|para el|la|los|del? <day>
prefer*|quis*|querr*|gustaría ~6 serie|función|funciones|turno de|del|la|el|los? <day>
prefer* ~1 el|la|los <day>
otro|otra día|serie|turno
[toSeries]
cambiar|cambiarnos|cambiarme|cambien|cambio|mover|movernos|moverme|trasladar|trasladarnos|trasladarme|transferir|transferirnos ~7 al|a|por la|el|un? serie|abono|paquete|ciclo? <series>
pasar|pasarnos|pasarme|pasen ~7 al|a la|el? serie|abono|paquete|ciclo <series>
[supposed]
al|tras|después|antes|sin de? cambiar*|pasar*|mover*|trasladar*|transferir*|cambio
[theirs]
vecin*|amig*|compañer* ~1 quier*|quis*|dese*|gustaría|les|prefier*|pid*
[oneShow]
función|funciones|concierto*|espectáculo*
del|el <n>
[package]
abono|paquete más pequeño|grande|corto|reducido
otro|distinto|diferente paquete|tipo ~3 abono?
cambi* ~2 de paquete|abono|modalidad
abono flexible
[decline]
! no ~1 vamos|voy a renovar
! no ~2 renov*
! no ~1 queremos|quiero|deseo|deseamos|podemos|puedo ~1 renovar
! no ~1 seguir|continuar ~2 abono
! decidido no renovar
cancel*|anul* ~2 renovación|abono|abonos|suscripción
dar*|doy ~1 de baja
baja ~2 abono
renunci* ~2 abono|asientos
liber* nuestros|mis|los asientos
[address]
! nuestra|mi nueva dirección
! nuestro|mi nuevo correo|teléfono|domicilio|número|email
! hemos|he cambiado de dirección|domicilio
cambi*|actualic*|actualiz*|modific* ~2 dirección|correo|teléfono|domicilio|email
[other]
reembols*
devoluci*
devuel* ~2 dinero
factura
[seats]
mejores|otros|distintos|diferentes asientos|butacas|localidades|sitios
asientos|butacas mejores|distintos|diferentes
cambi* ~2 nuestros|mis|los asientos|butacas
cambi* de asientos|butacas|sitio
[elsewhere]
más atrás
más centrad*
más ~1 al|en el? centro
[section]
cambi*|pasar|pasarnos|mover|ir ~3 a|al|en|hacia la|el|los? <section>
asiento*|sitio* ~1 en la|el|los <section>
prefer* ~1 la|el|los <section>
[level]
nivel|categoría|zona de precio|precios
[keep]
mantener|conservar|guardar|mantengan|conserven ~1 mis|nuestros|los|las ~2 asientos|butacas|localidades|actuales|mismos
quedamos|quedo|quedarnos|quedarme ~1 como|donde estamos|estoy
quedamos|quedo|quedarnos|quedarme con ~1 los|las? ~1 nuestros|mis|actuales|mismos
dej* ~3 como está|están|estaba
seguir|seguimos en|con ~1 mis|nuestros|los|las ~2 asientos|butacas|mismos
[next_best]
lo mejor que ~1 haya|quede|tengan|puedan
lo mejor disponible|posible
mejor alternativa|opción
siguiente mejor
[call_first]
llám*|avís*|contact* ~3 antes de|que
llám*|avís*|contact* ~3 primero
)";
}

} // namespace pd::understanding
