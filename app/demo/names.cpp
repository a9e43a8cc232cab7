// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/names.h"

#include "models/domain/searchfold.h"

using namespace Qt::StringLiterals;

namespace pd::demo {
namespace {

QString stem(const QString &name)
{
    QString letters;
    for (const QChar c : foldForSearch(name)) {
        if (c >= u'a' && c <= u'z')
            letters.append(c);
    }
    return letters;
}

NameStyle styleOf(int share, const QString &given, const QString &family)
{
    NameStyle made{share, given.split(u' '), family.split(u' '), {}, {}};
    for (const QString &name : made.given)
        made.givenStems.append(stem(name));
    for (const QString &name : made.family)
        made.familyStems.append(stem(name));
    return made;
}

} // namespace

Names::Names()
    : m_styles{
          styleOf(52,
                u"James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas "
                "Karen Daniel Nancy Matthew Lisa Anthony Margaret Mark Betty Paul Sandra Steven Ashley Andrew Kimberly Kenneth Emily Joshua "
                "Donna Kevin Michelle Brian Carol George Amanda Edward Melissa Ronald Deborah Timothy Stephanie Jason Rebecca Ruth Walter "
                "Frances Harold Alice Peter Helen Douglas Martha Henry Gloria Zachary Evelyn Nathan Jean Noah Doris Ethan Judith Jeremy "
                "Marie-Claire Jo-Ann"_s,
                u"Smith Johnson Williams Brown Jones Davis Miller Wilson Moore Taylor Anderson Thomas Jackson White Harris Martin Thompson "
                "Robinson Clark Lewis Lee Walker Hall Allen Young King Wright Scott Green Adams Baker Nelson Carter Mitchell Roberts Turner "
                "Phillips Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook Morgan Bell Murphy Bailey Cooper Richardson "
                "Cox Howard Ward Peterson Gray James Watson Brooks Kelly Sanders Price Bennett Wood Barnes Ross Henderson Coleman Jenkins "
                "Perry Powell Long Patterson Hughes Flores-Reed Washington Butler Simmons Foster McDonald O'Connor MacLeod Fitzgerald"_s),
          styleOf(12, u"José María Juan Guadalupe Luis Ana Carlos Sofía Jesús Lucía Andrés Inés Raúl Verónica Álvaro Belén Martín Ximena Óscar Mónica"_s,
                u"García Martínez Rodríguez López Hernández González Pérez Sánchez Ramírez Núñez Muñoz Gutiérrez Ibáñez Peña Ordóñez Castañeda "
                "Zúñiga García-Márquez Jiménez Bolaños"_s),
          styleOf(4, u"Siobhán Seán Aoife Pádraig Niamh Ciarán Róisín Eoin Gráinne Tadhg"_s, u"O'Brien Ó'Súilleabháin O'Neill Byrne Doyle McCarthy Ní-Dhónaill Walsh Brennan Gallagher"_s),
          styleOf(4, u"Anh Minh Hương Tuấn Linh Đức Thảo Phúc Ngọc Quân"_s, u"Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Đặng Bùi"_s),
          styleOf(4, u"Jürgen Käthe Björn Zoë Søren Åse Günter Malin Łukasz Małgorzata"_s, u"Müller Schröder Weiß Jørgensen Sjöström Nowak Wójcik Kowalczyk Köhler Grönlund"_s),
          styleOf(4, u"François Élodie Hélène Benoît Chloé Jérôme Noémie Loïc Anaïs Étienne"_s, u"Lefèvre Beauséjour Côté Bélanger Dubois Moreau Génin Leclerc Château Rousseau"_s),
          styleOf(3, u"محمد فاطمة أحمد مريم علي زينب حسن ليلى عمر نور"_s, u"الخطيب حداد نجار منصور السيد خليل عبدالله صالح درويش العطار"_s),
          styleOf(2, u"יעקב שרה דוד רחל נועם מיכל אורי תמר יוסף נעמי"_s, u"כהן לוי מזרחי פרץ ביטון אברהם פרידמן שפירא גולדברג אזולאי"_s),
          styleOf(4, u"伟 芳 娜 敏 静 丽 强 磊 秀英 建国"_s, u"王 李 张 刘 陈 杨 黄 赵 吴 欧阳"_s),
          styleOf(2, u"翔太 葵 さくら 健一 美咲 陽菜 大輔 結衣 直樹 恵子"_s, u"佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤"_s),
          styleOf(2, u"민준 서연 도윤 지우 하은 예준 수빈 지민 현우 은지"_s, u"김 이 박 최 정 강 조 윤 장 임"_s),
          styleOf(2, u"Иван Ольга Дмитрий Наталья Олександр Оксана Сергей Елена Тарас Ірина"_s, u"Иванов Петрова Шевченко Соколов Коваленко Морозов Бондаренко Лебедева Щербак Їжак"_s),
          styleOf(2, u"Γιώργος Μαρία Δημήτρης Ελένη Κώστας Σοφία Νίκος Άννα Θανάσης Χρυσάνθη"_s, u"Παπαδόπουλος Γεωργίου Νικολάου Ιωαννίδης Κωνσταντίνου Οικονόμου Βλάχος Αγγελόπουλος Μακρής Δημητρίου"_s),
          styleOf(2, u"आरव प्रिया अनिल सुनीता राहुल पूजा विजय कविता अमित नेहा"_s, u"शर्मा वर्मा गुप्ता सिंह पटेल मिश्रा यादव जोशी रेड्डी नायर"_s),
          styleOf(1, u"Adébáyọ̀ Olúwaṣeun Ngọ́zí Chidi Tèmítọ́pẹ́ Ifẹ́"_s, u"Adéyẹmí Okafor Balógun Ọláníyan Eze Ògúnlẹ́yẹ"_s)}
{
}

const NameStyle &Names::style(Random &random) const
{
    int left = random.below(100);
    for (const NameStyle &candidate : m_styles) {
        if ((left -= candidate.share) < 0)
            return candidate;
    }
    return m_styles.front();
}

} // namespace pd::demo
