"""The registry of people and bodies: added, changed, suggested, removed while nobody names them."""

import pytest

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.services.list_directory import (
    list_organization_ids,
    list_person_ids,
    load_organization_rows,
    load_person_rows,
    suggest_organizations,
    suggest_people,
)
from desktop.services.list_outcomes import list_outcome_ids, load_outcome_rows
from desktop.services.remove_entry import remove_organization, remove_person
from desktop.services.save_organization import OrganizationEdit, save_organization
from desktop.services.save_person import PersonEdit, save_person
from tests.services.home_content import count_saves


def test_a_person_is_added_with_post_and_body_and_found_in_any_script(home):
    edit = PersonEdit(
        Names(ar="إلهام أحمد", ku="Îlham Ehmed"),
        honorific="السيدة",
        gender="female",
        post=Names(ar="الرئيسة المشتركة"),
        organization=Names(ar="دائرة العلاقات الخارجية"),
    )
    saved = save_person(home, None, edit)
    assert saved.changed is not None
    assert saved.changed.kinds == {"person", "post", "organization"}
    [row] = load_person_rows(home, list_person_ids(home)).values()
    assert (row.id, row.post, row.organization) == (saved.id, edit.post, edit.organization)
    assert suggest_people(home, "ilham")[0].id == saved.id
    assert suggest_organizations(home, "الخارجيه")[0].name == edit.organization
    assert save_person(home, saved.id, edit).changed is None


def test_a_new_post_is_noted_and_the_former_stays(home):
    edit = PersonEdit(Names(ar="خالد"), post=Names(ar="عضو"))
    key = save_person(home, None, edit).id
    later = save_person(home, key, PersonEdit(Names(ar="خالد"), post=Names(ar="مدير")))
    assert later.changed is not None
    assert later.changed.kinds == {"post"}


def test_a_body_cannot_stand_under_itself(home):
    upper = save_organization(home, None, OrganizationEdit(Names(ar="هيئة"))).id
    lower = save_organization(home, None, OrganizationEdit(Names(ar="لجنة"), parent_id=upper)).id
    with pytest.raises(RefusedError) as caught:
        save_organization(home, upper, OrganizationEdit(Names(ar="هيئة"), parent_id=lower))
    assert caught.value.code == "entry.parent"
    assert load_organization_rows(home, [lower])[lower].parent == Names(ar="هيئة")


@pytest.mark.parametrize(
    "edit",
    [
        PersonEdit(Names()),
        PersonEdit(Names(ar=" ")),
        PersonEdit(Names(ar="أ\nب")),
        PersonEdit(Names(ar="أحمد"), contact="\u202e"),
        PersonEdit(Names(ar="x" * 501)),
    ],
)
def test_texts_that_no_line_holds_are_refused(home, edit):
    saves = count_saves(home)
    with pytest.raises(RefusedError):
        save_person(home, None, edit)
    assert count_saves(home) == saves


def test_who_is_named_by_a_meeting_is_not_removed(home, add, sample):
    add(sample)
    for key in list_person_ids(home):
        with pytest.raises(RefusedError) as caught:
            remove_person(home, key)
        assert caught.value.code == "entry.in_use"
    for key in list_organization_ids(home):
        with pytest.raises(RefusedError):
            remove_organization(home, key)
    unused = save_person(home, None, PersonEdit(Names(ar="أحد"), post=Names(ar="عضو"))).id
    remove_person(home, unused)
    assert unused not in list_person_ids(home)
    with pytest.raises(RefusedError):
        remove_person(home, unused)


def test_outcomes_are_listed_with_their_actions(home, add, sample):
    add(sample)
    [row] = load_outcome_rows(home, list_outcome_ids(home, "دورية")).values()
    assert (row.kind, row.action_count, row.open_action_count) == ("decision", 1, 1)
