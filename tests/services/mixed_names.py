"""Records that name few people and bodies in many ways, so that the names run into each other."""

from hypothesis import strategies as st

_AR, _KU, _SYR = ("أحمد", "سارة"), ("Ehmed", "Sara"), ("ܐܚܡܕ", "ܣܪܐ")

name = st.fixed_dictionaries(
    {},
    optional={
        "ar": st.sampled_from(_AR),
        "ku": st.sampled_from(_KU),
        "syr": st.sampled_from(_SYR),
    },
).filter(bool)
post = st.sampled_from(["الرئيسة المشتركة", "عضو"])
organizer = st.fixed_dictionaries({"organization": name})
attendance = st.fixed_dictionaries(
    {"person": st.fixed_dictionaries({"name": name}), "post": post},
    optional={"organization": name},
)
statement = st.fixed_dictionaries({"text": st.just("نص"), "speaker": name})
action = st.fixed_dictionaries({"text": st.just("متابعة"), "responsible": name})

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
