"""What a gateway reads of the desk's tables: only what was accepted, and what nobody took back."""

VIEWS = {
    # Whoever is trusted may take back anybody's; a maker nobody knows only what she brought herself. A part
    # that was taken back hides every bundle whose maker had not heard of it when she made it, in whatever
    # order they come: her vault sends the record again without that part, and says so in every later bundle.
    # A vault that was put back from a backup may have forgotten, so one chain says nothing of another.
    "withdrawn_carried": """
        SELECT c.bundle_id, c.revision_id, n.received_at AS known_since
        FROM carried c
        JOIN bundles b ON b.bundle_id = c.bundle_id
        JOIN records r ON r.record_id = c.record_id
        JOIN withdrawals w ON w.record_id = c.record_id
        JOIN bundles n ON n.bundle_id = w.bundle_id
        LEFT JOIN device_keys x ON x.maker = n.maker
        LEFT JOIN device_keys y ON y.maker = r.maker
        WHERE (n.is_trusted = 1 OR COALESCE(x.device, n.maker) = COALESCE(y.device, r.maker))
          AND (w.is_everything = 1 OR NOT EXISTS (
              SELECT 1 FROM withdrawals k
              JOIN bundles m ON m.bundle_id = k.bundle_id
              WHERE k.record_id = w.record_id AND k.scope = w.scope AND k.channels = w.channels
                AND k.withdrawn_on = w.withdrawn_on AND m.maker = b.maker
                AND (m.bundle_id = b.bundle_id
                     OR (m.is_in_chain = b.is_in_chain AND b.is_in_chain > 0 AND m.sequence <= b.sequence))
          ))
    """,
    "shown_records": """
        SELECT * FROM (
            SELECT c.record_id, r.record_type, c.revision_id, v.number, v.finished_at, c.bundle_id, c.title,
                   c.language, c.audience, c.form, c.content, b.received_at, b.sender, b.maker,
                   b.organisation, b.profile,
                   ROW_NUMBER() OVER (
                       PARTITION BY c.record_id ORDER BY v.number DESC, b.position DESC
                   ) AS age
            FROM carried c
            JOIN bundles b ON b.bundle_id = c.bundle_id
            JOIN revisions v ON v.revision_id = c.revision_id
            JOIN records r ON r.record_id = c.record_id
            WHERE c.judgement = 'accepted' AND b.receipt IS NOT NULL AND c.content <> ''
              AND NOT EXISTS (
                  SELECT 1 FROM withdrawn_carried h
                  WHERE h.bundle_id = c.bundle_id AND h.revision_id = c.revision_id
              )
        ) AS told WHERE age = 1
    """,
    "shown_answers": """
        SELECT s.record_id, s.revision_id, a.question, a.answer
        FROM shown_records s
        JOIN answers a ON a.bundle_id = s.bundle_id AND a.revision_id = s.revision_id
    """,
    "shown_files": """
        SELECT s.record_id, s.revision_id, l.question, l.name, f.sha512, f.size, f.media_type, f.place
        FROM shown_records s
        JOIN carried_files l ON l.bundle_id = s.bundle_id AND l.revision_id = s.revision_id
        JOIN files f ON f.sha512 = l.sha512
    """,
}
"""What a gateway reads: the newest accepted state of every record whose consent stands."""
