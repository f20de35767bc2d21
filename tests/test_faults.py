"""What must not break us, case by case, and the test that shows it.  A case that is not here has no test.

N network, C content, D data, P process, W what we publish.  `[…]` names the row of a test's table.
"""

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
NETWORK, GUARD = "crawl/test_network.py", "crawl/test_guard.py"
CONNECTION, KILL, DISK, KEEP = (f"store/test_{name}.py" for name in ("connection", "kill", "disk", "keep"))
EXPOSED, PUBLISHING, CONNECTIONS = (
    f"site/test_{name}.py" for name in ("exposed", "publishing", "connections")
)
RECORDED = f"{NETWORK}::test_a_fault_is_recorded_with_its_reason_and_nothing_is_kept"
REFUSED = "health/test_stopping.py::test_a_site_that_refuses_is_left_alone_and_the_next_run_goes_on"
TEXT, NOTED = (
    f"crawl/test_content.py::test_{n}" for n in ("text_reaches_the_corpus", "what_is_not_read_is_noted")
)
PDFS = "article/test_article_pdf_hostile.py"
FILE = f"{PDFS}::test_text_is_read"
UNREAD = "article/test_article_hostile.py::test_what_is_not_read_is_said"
PAGE = "article/test_article_hostile.py::test_text_is_kept"
INSIDE = f"{NETWORK}::test_nothing_reaches_this_machine"

CASES = {
    "N1 connecting takes too long": f"{NETWORK}::test_a_host_that_cannot_be_reached_is_tried_again_and_said",
    "N2 no answer": f"{RECORDED}[hang]",
    "N3 a body in drops": f"{RECORDED}[drip]",
    "N4 headers in drops": f"{RECORDED}[drip_headers]",
    "N5 reset before the headers": f"{RECORDED}[reset]",
    "N6 cut off within the body": f"{RECORDED}[broken_chunks]",
    "N7 shorter than Content-Length": f"{RECORDED}[short]",
    "N8 broken chunks": f"{RECORDED}[broken_chunks]",
    "N9 gzip that ends early": f"{RECORDED}[cut]",
    "N9 gzip that ends early once": f"{NETWORK}::test_what_can_be_had_is_kept[cut_once]",
    "N10 no gzip": f"{RECORDED}[no_gzip]",
    "N11 429 with seconds": f"{NETWORK}::test_a_busy_server_is_asked_again_when_it_said[busy]",
    "N11 the source is paused": f"{NETWORK}::test_the_whole_site_waits_while_it_is_busy",
    "N11 429 for too long": f"{REFUSED}[429 for an hour]",
    "N12 503 with a date": f"{NETWORK}::test_a_busy_server_is_asked_again_when_it_said[busy_date]",
    "N12 503 for too long": f"{REFUSED}[503 for an hour]",
    "N13 a loop of redirects": f"{NETWORK}::test_a_loop_ends",
    "N14 a redirect inside": INSIDE,
    "N15 odd spellings": f"{GUARD}::test_an_address_inside_is_refused_however_it_is_spelled",
    "N16 a name that changes": f"{GUARD}::test_a_name_that_leads_inside_is_refused_when_connecting",
    "N17 other schemes": f"{NETWORK}::test_other_schemes_are_refused[file]",
    "N17 a redirect to a file": f"{RECORDED}[to_file]",
    "N18 a certificate that nobody signed": f"{NETWORK}::test_a_certificate_that_nobody_signed_is_refused",
    "N18 expired, or another host's": f"{NETWORK}::test_a_certificate_must_be_valid_and_the_hosts_own",
    "N19 no cookies": f"{GUARD}::test_the_settings_are_safe[COOKIES_ENABLED]",
    "N19 keys": f"{GUARD}::test_a_key_does_not_follow_a_redirect_to_another_site",
    "N20 headers without end": f"{RECORDED}[endless_headers]",
    "N21 a body without end": f"{RECORDED}[endless]",
    "N22 robots.txt that fails": f"{NETWORK}::test_a_site_whose_robots_txt_fails_is_left_alone",
    "N23 all is down": f"{NETWORK}::test_a_known_listing_is_revalidated_and_never_hides_a_failure",
    "N24 a Referrer-Policy that is none": f"{NETWORK}::test_what_can_be_had_is_kept[referrer]",
    "C5 a bomb": f"{RECORDED}[bomb]",
    "C7 elements in elements": f"{TEXT}[deep]",
    "C7 tables in tables": f"{TEXT}[tables]",
    "C8 one text of 20 MB": f"{UNREAD}[20 MB of text in one node]",
    "C8 a million breaks": f"{NOTED}[million-breaks]",
    "C9 attributes without end": (
        "article/test_article_hostile.py::test_a_page_that_takes_too_long_is_given_up_and_the_next_is_read"
    ),
    "C10 tags that do not end": f"{TEXT}[tags]",
    "C11 formats that nobody closes": f"{TEXT}[unclosed]",
    "C12 character sets that are wrong": f"{PAGE}[two character sets, both wrong]",
    "C13 mixed encodings": "article/test_article_charset.py::test_decode[utf-8 (mixed)]",
    "C14 a false utf-16": f"{TEXT}[false-charset]",
    "C14 utf-16 without its mark": f"{TEXT}[no-mark]",
    "C15 NUL": f"{TEXT}[nul]",
    "C16 lone surrogates": f"{TEXT}[surrogate]",
    "C17 marks of direction": f"{PAGE}[marks of direction]",
    "C18 a large attribute": f"{PAGE}[a 20 MB attribute]",
    "C22 entities that unfold": f"{TEXT}[laughs]",
    "C23 an entity that is a file": f"{PAGE}[an entity that is a file]",
    "C32 scripts alone": f"{NOTED}[script-only]",
    "C33 a PDF that is called a page": f"{TEXT}[called-html]",
    "C33 a picture that is called a page": f"{NOTED}[picture]",
    "C34 encrypted": "article/test_article_pdf.py::test_files_without_text_are_named",
    "C34 encrypted without a password": f"{FILE}[encrypted by]",
    "C35 cut off": f"{NOTED}[cut.pdf]",
    "C36 forms that multiply": f"{PDFS}::test_what_takes_too_long_to_draw_is_not_searched_for_tables",
    "C38 templates and SQL": f"{TEXT}[templates]",
    "D1 dates to come": "health/test_gates.py::test_what_differs_is_said[documents are dated in the future]",
    "D2 no date": "article/test_article_dates.py::test_what_is_no_date_of_publication",
    "D3 05.12.2024": "crawl/test_soup.py::test_a_date_is_read_as_its_pattern_says",
    "D4 tracking": "crawl/test_address.py::test_two_spellings_of_an_address_are_one",
    "D5 another title": f"{KEEP}::test_a_page_seen_again[title]",
    "D6 markup in a title": "site/test_hostile.py::test_hostile_text_is_inert_on_every_page",
    "D7 scripts in any field": "site/test_hostile.py::test_hostile_text_is_inert_on_every_document",
    "D8 javascript: as a link": f"{NETWORK}::test_what_is_no_address_costs_only_itself",
    "D9 formulas": "site/test_hostile.py::test_no_cell_of_a_table_is_a_formula",
    "D10 SQL in parameters": "site/test_publishing.py::test_nonsense_is_refused",
    "D11 numbers that SQLite cannot hold": f"{KEEP}::test_what_sqlite_cannot_hold_costs_only_itself",
    "D12 one bad row": f"{KEEP}::test_what_utf8_cannot_hold_costs_one_character",
    "D13 sums that are none": "stages/test_penalty.py::test_penalty",
    "P1 kill -9": f"{KILL}::test_what_was_acknowledged_is_there",
    "P1 within a document": f"{KILL}::test_killed_in_the_middle_of_keeping_nothing_is_half_kept",
    "P1 within a crawl": "health/test_rounds.py::test_killed_crawls_lose_nothing_and_double_nothing",
    "P2 a power cut": f"{CONNECTION}::test_the_writer_loses_nothing_that_it_has_acknowledged",
    "P3 a full disk": f"{DISK}::test_a_full_disk_loses_nothing_and_writing_goes_on_when_there_is_room",
    "P4 a folder that is closed": f"{DISK}::test_a_folder_that_may_not_be_written_is_a_sentence",
    "P5 a disk that fails": f"{DISK}::test_writes_that_fail_lose_nothing",
    "P6 another writer": f"{CONNECTION}::test_a_second_process_is_told_that_another_one_writes",
    "P7 a reader that does not let go": f"{DISK}::test_a_reader_that_holds_the_log_is_noticed",
    "P8 two crawls": "crawl/test_commands.py::test_a_second_crawl_ends_at_once",
    "P9 a wrong clock": f"{KEEP}::test_a_clock_that_was_wrong_leaves_no_duplicate_and_no_old_text",
    "P9 a wrong clock, and alerts": "alerts/test_deciding.py::test_digests_come_once_a_day_or_week",
    "P10 a broken file": f"{CONNECTION}::test_a_broken_file_is_refused_and_left_alone",
    "P11 a stale log": f"{CONNECTION}::test_a_stale_wal_beside_a_restored_file_is_refused_not_mixed",
    "P12 an older schema": f"{CONNECTION}::test_an_older_schema_is_brought_up_to_date",
    "P12 a newer one": f"{CONNECTION}::test_a_newer_schema_is_refused_with_its_steps",
    "P13 a migration that fails": f"{CONNECTION}::test_a_step_that_fails_leaves_nothing_behind",
    "P14 an export that fails": "store/test_export.py::test_an_export_that_fails_leaves_the_old_one",
    "P15 a backup": f"{DISK}::test_a_backup_is_whole_while_a_crawl_writes_and_takes_over_from_it",
    "W1 a hundred readers while a crawl writes": f"{PUBLISHING}::test_a_hundred_readers_while_a_crawl_writes",
    "W1 what lets it": f"{PUBLISHING}::test_it_is_the_log_that_lets_a_crawl_write_while_readers_read",
    "W2 SQL that fills the memory": f"{EXPOSED}::test_sql_that_fills_the_memory",
    "W2 an analyst's": f"{EXPOSED}::test_an_analyst_has_sql_and_no_value_that_fills_the_memory",
    "W3 SQL without end": f"{PUBLISHING}::test_an_analyst_may_but_within_bounds[ENDLESS]",
    "W3 what ends it": f"{PUBLISHING}::test_it_is_the_clock_that_ends_sql",
    "W4 facets that take long": f"{PUBLISHING}::test_a_facet_that_takes_long_is_given_up",
    "W5 writing": f"{PUBLISHING}::test_nothing_can_be_written[delete]",
    "W5 writing that was allowed": f"{PUBLISHING}::test_not_even_what_the_metadata_let_write",
    "W5 an analyst's": f"{PUBLISHING}::test_an_analyst_writes_nothing",
    "W6 files outside": f"{EXPOSED}::test_no_file_but_those_of_the_site",
    "W7 scripts in pages": "site/test_hostile.py::test_hostile_text_is_inert_on_every_page",
    "W7 the policy": f"{EXPOSED}::test_headers_that_confine_a_page",
    "W8 other sites' scripts": "site/test_api.py::test_any_page_may_read_but_never_with_credentials",
    "W8 and their pages": f"{EXPOSED}::test_other_sites_may_read_the_data_and_no_page",
    "W9 redirects elsewhere": f"{EXPOSED}::test_redirects_lead_nowhere_else",
    "W10 another Host": f"{EXPOSED}::test_a_host_that_is_not_ours_is_not_repeated",
    "W10 a Host that hides another": "site/test_refusals.py::test_a_host_that_hides_another_is_not_repeated",
    "W11 heads that never end": f"{CONNECTIONS}::test_a_head_that_does_not_end_is_given_up",
    "W11 too many of them": f"{CONNECTIONS}::test_more_connections_than_files_keep_no_reader_out",
    "W11 heads without end": f"{CONNECTIONS}::test_a_head_without_end_is_cut",
    "W12 paths of this machine": f"{PUBLISHING}::test_no_answer_tells_where_the_files_are",
    "W12 pages about it": f"{EXPOSED}::test_pages_that_tell_of_the_machine",
    "W13 nonsense": "site/test_nonsense.py::test_plain_datasette_fails_where_we_refuse",
    "W14 a new publication": f"{PUBLISHING}::test_a_publication_shows_without_a_restart",
    "W15 a huge table": f"{PUBLISHING}::test_a_huge_table_is_cut",
    "W15 a stream": f"{EXPOSED}::test_a_stream_ends",
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_each_case_has_its_test(case: str) -> None:
    file, _, name = CASES[case].partition("::")
    function, _, row = name.rstrip("]").partition("[")
    text = (TESTS / file).read_text("utf-8")
    functions = {node.name for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)}
    assert function in functions
    assert row in text


def test_no_number_is_left_out() -> None:
    numbers = {kind: {int(c.split()[0][1:]) for c in CASES if c[0] == kind} for kind in "NDPW"}
    assert numbers == {
        "N": set(range(1, 25)),
        "D": set(range(1, 14)),
        "P": set(range(1, 16)),
        "W": set(range(1, 16)),
    }
