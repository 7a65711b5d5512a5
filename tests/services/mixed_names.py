"""Records that name few people and bodies in many ways, so that the names run into each other."""

from hypothesis import strategies as st

_PEOPLE = (("أحمد", "سارة"), ("Ehmed", "Sara"), ("ܐܚܡܕ", "ܣܪܐ"))
_BODIES = (("هيئة", "دائرة"), ("Deste", "Daîre"), ("ܗܝܐܬܐ", "ܕܝܪܐ"))


def _names(spellings):
    scripts = zip(("ar", "ku", "syr"), spellings, strict=True)
    parts = {script: st.sampled_from(texts) for script, texts in scripts}
    return st.fixed_dictionaries({}, optional=parts).filter(bool)


person, body = _names(_PEOPLE), _names(_BODIES)
post = st.sampled_from(["الرئيسة المشتركة", "عضو"])
organizer = st.fixed_dictionaries({"organization": body})
attendance = st.fixed_dictionaries(
    {"person": st.fixed_dictionaries({"name": person}), "post": post},
    optional={"organization": body},
)
statement = st.fixed_dictionaries({"text": st.just("نص"), "speaker": person})
action = st.fixed_dictionaries({"text": st.just("متابعة"), "responsible": person | body})

records_of_few_names = st.fixed_dictionaries(
    {
        "subject": st.just("اجتماع"),
        "date": st.just("2024-09-03"),
        "organizers": st.lists(organizer, max_size=3),
        "attendance": st.lists(attendance, max_size=4),
        "statements": st.lists(statement, max_size=3),
        "outcomes": st.lists(
            st.fixed_dictionaries(
                {"text": st.just("مخرج"), "actions": st.lists(action, max_size=3)}
            ),
            max_size=1,
        ),
    }
)
