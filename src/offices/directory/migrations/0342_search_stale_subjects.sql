create index directory_search_stale_subject on directory_search_stale (subject_kind, subject_id);
