"""Valid records of every shape, for Hypothesis: ``records`` makes them as JSON values."""

from datetime import date

from hypothesis import strategies as st

from desktop.language.terms import codes
from desktop.language.text_rules import clean_pasted

short = st.text(max_size=20).map(lambda text: clean_pasted(text, long=False))
long = st.text(max_size=30).map(lambda text: clean_pasted(text, long=True))
filled = short.filter(str.strip)
name = filled | st.fixed_dictionaries(
    {"ar": filled}, optional={"ku": filled | st.none(), "syr": short}
)
name_or_none = st.none() | name
day = st.dates(date(1900, 1, 1), date(2200, 12, 31)).map(str)
hour = st.times().map(lambda moment: f"{moment:%H:%M}")


def one_of(group):
    return st.sampled_from(codes(group))


def part(required, **optional):
    return st.fixed_dictionaries(required, optional=optional)


action = part(
    {"text": long},
    responsible=name_or_none,
    due=st.none() | day,
    status=one_of("action_status"),
    progress=st.none() | long,
)
outcome = part({"text": long}, kind=one_of("outcome_kind"), actions=st.lists(action, max_size=2))
attendance = st.tuples(
    part({"person": part({"name": name}, honorific=st.none() | short)}) | part({"group": name}),
    part(
        {},
        organization=name_or_none,
        post=name_or_none,
        representing=name_or_none,
        presence=one_of("presence"),
        role=one_of("role"),
        arrived_at=st.none() | hour,
        left_at=st.none() | hour,
    ),
).map(lambda both: both[0] | both[1])
raised = part(
    {"text": long},
    raised_by=name_or_none,
    sector=st.none() | short,
    outcome=st.none() | st.just(1),
)
statement = part(
    {"text": long},
    speaker=name_or_none,
    kind=one_of("statement_kind"),
    agenda_item=st.none() | st.just(1),
    verbatim=st.booleans(),
    publishable=st.booleans(),
)
attachment = part(
    {
        "name": filled,
        "sha256": st.binary(min_size=32, max_size=32).map(bytes.hex),
        "size": st.integers(0, 2**40),
    },
    media_type=short,
)
amends = part(
    {
        "meeting": st.uuids().map(str),
        "number": filled,
        "content_hash": st.binary(min_size=32, max_size=32).map(lambda it: f"sha256:{it.hex()}"),
        "kind": st.sampled_from(["addendum", "correction"]),
    },
    reason=long,
)
TEXTS = ("subject", "agenda/1/title", "agenda/1/discussion", "outcomes/1/text")


@st.composite
def second_languages(draw, language):
    """Return the keys of a second language, some texts translated, or none of them."""
    second = draw(st.none() | st.sampled_from(["ar", "ku", "syr", "en"]))
    if second in (None, language):
        return {}
    said = draw(st.dictionaries(st.sampled_from(TEXTS), filled))
    translations = [{"of": path, "text": text} for path, text in said.items()]
    return {"second_language": second, "translations": translations}


@st.composite
def with_second_language(draw, plain):
    """Return the record, perhaps in two languages."""
    return plain | draw(second_languages(plain.get("language", "ar")))


records = st.tuples(
    part(
        {
            "subject": filled,
            "date": day,
            "agenda": st.lists(
                part({"title": short}, discussion=st.none() | long), min_size=1, max_size=2
            ),
            "outcomes": st.lists(outcome, min_size=1, max_size=2),
        },
        kind=st.none() | short,
        language=st.sampled_from(["ar", "ku", "syr", "en"]),
        starts_at=st.none() | hour,
        ends_at=st.none() | hour,
        place=part({}, city=name_or_none, venue=name_or_none),
        confidentiality=one_of("confidentiality"),
    ),
    part(
        {},
        organizers=st.lists(
            part({"organization": name}, role=one_of("organizer_role")), max_size=2
        ),
        attendance=st.lists(attendance, max_size=2),
        statements=st.lists(statement, max_size=2),
        challenges=st.lists(raised, max_size=2),
        proposals=st.lists(raised, max_size=2),
        series=st.none()
        | part({"title": filled, "rule": st.sampled_from(["FREQ=WEEKLY", "COUNT=3;FREQ=DAILY"])}),
        attachments=st.lists(attachment, max_size=2),
        quorum=st.integers(1, 2000),
        next_meeting=part({}, date=st.none() | day, starts_at=st.none() | hour, venue=name_or_none),
        copies_to=st.lists(part({"recipient": name}), max_size=2),
        amends=amends,
        hijri_correction=st.integers(-2, 2),
        id=short,
        number=st.none() | short,
        state=one_of("state"),
        content_hash=st.none() | short,
    ),
).flatmap(lambda both: with_second_language(both[0] | both[1]))
