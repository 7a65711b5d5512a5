"""Random mixed lines as minutes hold them: what no one has tuned a program to.

Every line is right to left and has Arabic words in it; among them stand Kurmanji, Syriac and
English, numbers of both kinds, dates, telephone and reference numbers, ranges, addresses, brackets
and quotes. The same seed gives the same lines.
"""

import secrets
from collections.abc import Callable
from random import Random


def _words(text: str) -> list[str]:
    return text.split()


ARABIC = _words(
    "اجتماع محضر اللجنة المجلس الحسكة الرقة قامشلو دائرة المنظمات شؤون العلاقات الخارجية في من على "
    "إلى عن مع كل هذا التي المشاركون توصية قرار مناقشة المياه والكهرباء للنازحين بالتعاون وبحضور "
    "كما كركي مكتب ثلاثة أعضاء السيدة الدكتور مسؤولية الأهالي لأن الآن إلا ألا شيء ضوء مرأى"
)
TASHKEEL = _words(
    "السُّلْطَةُ المُجتَمِعونَ بِالإجماعِ عَلى اللّائِحَةِ الدّاخِليّةِ شعباً محلياً لِلّٰهِ الأمرُ إنَّ هُوَ ثانٍ"
    " مُدَرِّسَةٌ كُلّاً وَقَّعَ مُؤَسَّسات"
)
KURMANJI = _words(
    "Rêveberiya Xweser a Demokratîk û Civata Giştî ya Qamişlo ji bo çêkirina Şûra Îdlib"
)
ENGLISH = _words("NGO UNICEF OCHA the Board of Health USD Annex report No water Raqqa camp Items")
SYRIAC = _words("ܡܕܒܪܢܘܬܐ ܝܬܢܝܬܐ ܐܬܘܪܝܐ ܣܘܪܝܝܐ ܟܢܘܫܬܐ ܫܠܡܐ ܓܘܙܪܬܐ")
REFERENCE_WORDS = ("حسكة", "رقة", "م", "OCHA", "ق-ص", "HSK")
MAIL_NAMES = ("info", "a.ahmad", "raqqa_office", "ngo-desk")
HOSTS = ("example.org", "mail.example.com", "un-sy.example.net")
PATHS = ("", "/", "/a/b", "/minutes?id=17&p=2", "/doc-12.pdf", "/x_y/2024/")
ENCLOSING = (("(", ")"), ("[", "]"), ("«", "»"), ('"', '"'), ("{", "}"), ("“", "”"))
PUNCTUATION = ("،", "؛", ":", ".", "؟", "!", " —", " –", "…")
_TO_ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def fresh_seed() -> int:
    """Return a seed that nobody could foresee; print it where a test fails."""
    return secrets.randbelow(10**9)


def random_lines(count: int, seed: int, *, words: tuple[int, int] = (4, 12)) -> list[str]:
    """Return ``count`` lines of ``words`` (least, most) parts each, the same for the same seed."""
    random = Random(seed)
    return [random_line(random, random.randint(*words)) for _ in range(count)]


def random_line(random: Random, length: int) -> str:
    """Return one line of ``length`` parts; Arabic words stand at its start and its end."""
    parts = [random.choice(ARABIC)]
    while len(parts) < length - 1:
        part = random.choices(_MAKERS, _WEIGHTS)[0](random)
        parts.append(_enclosed(random, part) if random.random() < _ENCLOSED else part)
        if random.random() < _PUNCTUATED:
            parts[-1] += random.choice(PUNCTUATION)
    parts.append(random.choice(ARABIC + TASHKEEL))
    return " ".join(parts) + random.choice(("", ".", "؛", "، ثم 5."))


_ENCLOSED = 0.15
_PUNCTUATED = 0.15


def _enclosed(random: Random, part: str) -> str:
    opening, closing = random.choice(ENCLOSING)
    if opening in part or closing in part:
        return part
    prefix = random.choice(("", "", "", "و", "بـ"))
    return f"{prefix}{opening}{part}{closing}"


def _phrase(words: list[str], most: int) -> Callable[[Random], str]:
    def phrase(random: Random) -> str:
        return " ".join(random.choices(words, k=random.randint(1, most)))

    return phrase


def _digits(random: Random, text: str) -> str:
    """``text`` with Western digits, every third time with Arabic-Indic ones."""
    return text if random.random() < 0.67 else text.translate(_TO_ARABIC_INDIC)


def _number(random: Random) -> str:
    forms = (
        f"{random.randint(0, 9999)}",
        f"{random.randint(1, 99)},{random.randint(100, 999)}.{random.randint(10, 99)}",
        f"{random.randint(1, 100)}%",
        f"-{random.randint(1, 50)}",
        f"{random.randint(0, 23):02}:{random.randint(0, 59):02}",
        f"{random.randint(1, 99)}-{random.choice('أبجهو')}",
    )
    return _digits(random, random.choice(forms))


def _date(random: Random) -> str:
    year, month, day = random.randint(1990, 2030), random.randint(1, 12), random.randint(1, 28)
    separator = random.choice("-/")
    return _digits(random, f"{year}{separator}{month:02}{separator}{day:02}")


def _telephone(random: Random) -> str:
    digits = f"{random.randint(10**6, 10**7 - 1)}"
    forms = (
        f"+963 9{digits[:2]} {digits[2:5]} {digits}"[:16],
        f"+963 944-{digits[:3]}-{digits[3:6]}",
        f"09{digits[:2]} {digits[2:5]} {digits[4:]}",
        f"052/{digits[:6]}",
        f"00963-52-{digits[:6]}",
    )
    return _digits(random, random.choice(forms))


def _range(random: Random) -> str:
    first = random.randint(1, 2000)
    last = first + random.randint(1, 30)
    forms = (f"{first}-{last}", f"{first}–{last}", f"{first % 12:02}:00-{last % 12 + 12}:30")
    return _digits(random, random.choice(forms))


def _reference(random: Random) -> str:
    word, year, number = (
        random.choice(REFERENCE_WORDS),
        random.randint(2015, 2030),
        random.randint(1, 400),
    )
    forms = (f"{word}/{year}/{number:03}", f"{number}/{word}/{year}", f"{number}/{year}")
    return _digits(random, random.choice(forms))


def _mail(random: Random) -> str:
    return f"{random.choice(MAIL_NAMES)}@{random.choice(HOSTS)}"


def _web(random: Random) -> str:
    return random.choice(("https://", "http://", "www.")) + (
        random.choice(HOSTS) + random.choice(PATHS)
    )


_MAKERS: tuple[Callable[[Random], str], ...] = (
    _phrase(ARABIC, 3), _phrase(TASHKEEL, 2), _phrase(KURMANJI, 4), _phrase(ENGLISH, 3),
    _phrase(SYRIAC, 2), _number, _date, _telephone, _range, _reference, _mail, _web,
)  # fmt: skip
_WEIGHTS = (30, 8, 6, 6, 4, 10, 6, 5, 4, 5, 3, 3)
