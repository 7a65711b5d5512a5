"""Posts of the registry, learned from the attendance of meetings."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.names import Names
from desktop.models.person import Post

_BATCH = 400
Held = tuple[UUID, UUID | None, Names]
"""A person, the body, and the title of a post."""


class PostNotes:
    """Adds to the registry the posts that people are named with, each once.

    ``fresh`` are the keys that the same spell of typing made; such a post is retitled while its
    title grows, and dropped when no row means it any more.
    """

    def __init__(self, session: Session, fresh: frozenset[UUID] = frozenset()) -> None:
        self._session = session
        self._by_person: defaultdict[UUID, list[Post]] = defaultdict(list)
        self._asked: set[UUID] = set()
        self._unclaimed_fresh: dict[UUID, Post] = {}
        if fresh:
            posts = session.scalars(select(Post).where(Post.id.in_(fresh)))
            self._unclaimed_fresh = {post.id: post for post in posts}
            self._expect({post.person_id for post in self._unclaimed_fresh.values()})

    def note(self, held: Sequence[Held]) -> None:
        """Add the posts that nobody knows yet."""
        self._expect({person for person, _body, _title in held})
        unknown = []
        for person, body, title in dict.fromkeys(held):
            post = self._known(person, body, title)
            if post is None:
                unknown.append((person, body, title))
            else:
                self._claim(post, title)
        for person, body, title in unknown:
            post = self._known(person, body, title) or self._make(person, body, title)
            self._claim(post, title)

    def drop_unclaimed(self) -> None:
        """Remove the fresh posts that no row means any more."""
        for post in self._unclaimed_fresh.values():
            post.removed = True

    def _expect(self, people: Iterable[UUID]) -> None:
        missing = sorted(set(people) - self._asked)
        self._asked.update(missing)
        for start in range(0, len(missing), _BATCH):
            batch = missing[start : start + _BATCH]
            query = select(Post).where(Post.person_id.in_(batch)).order_by(Post.id)
            for post in self._session.scalars(query):
                self._by_person[post.person_id].append(post)

    def _known(self, person: UUID, body: UUID | None, title: Names) -> Post | None:
        same_body = (post for post in self._by_person[person] if post.organization_id == body)
        return next((post for post in same_body if post.title.matches(title)), None)

    def _claim(self, post: Post, title: Names) -> None:
        self._unclaimed_fresh.pop(post.id, None)
        completed = post.title.completed_by(title)
        if completed != post.title:
            post.title = completed

    def _make(self, person: UUID, body: UUID | None, title: Names) -> Post:
        for post in self._unclaimed_fresh.values():
            if post.person_id == person:
                post.organization_id, post.title = body, title
                return post
        post = Post(person_id=person, organization_id=body, title=title)
        self._session.add(post)
        self._by_person[person].append(post)
        return post
