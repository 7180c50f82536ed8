package dev.dossier.project;

import dev.dossier.understand.PackageText;

/**
 * A package with something of every kind: ten files of evidence, endorsements of each relation, a
 * plan, pages and a hand-written section.
 */
final class FullPackage {
  private FullPackage() {}

  static PackageText text() {
    return pages(plan(endorsements(evidence(theCase()))));
  }

  /** With a document of one section, written as the playbook writes it. */
  static PackageText withSection(String section) {
    return text()
        .with("playbook.yaml", "extends: l6-l7\ndocument:\n  sections:\n    - " + section + "\n");
  }

  private static PackageText theCase() {
    return PackageText.small()
        .changed(
            PackageText.CASE,
            "currency: USD\n",
            """
            currency: USD
            waive:
              - {indicator: team-growth, reason: The organisation does not grow this year.}
            """);
  }

  private static PackageText evidence(PackageText text) {
    return text.with(PackageText.PLATFORM, platform())
        .with("content/evidence/checkout.md", checkout())
        .with(
            "content/evidence/runbook.md",
            """
            ---
            title: On-call handbook
            period: 2026-07..
            role: Author
            kind: operations
            supports: [crisis, hard-call, consensus, long-term, succession]
            ---
            Everybody on call reads it first.
            """)
        .with(
            "content/evidence/strategy.md",
            """
            ---
            title: Routing strategy
            period: 2024-02..2024-03
            role: Author
            kind: writing
            form: strategy
            count: 3
            views: 1200
            decisions: [Two data centres are given up]
            supports: [shapes-leadership-decisions]
            reach: {teams: 10}
            ---
            ## Context
            Three papers. They say where to go.
            ## Result
            Leadership decided by them.
            """)
        .with(
            "content/evidence/rfc.md",
            """
            ---
            title: Retry budgets
            period: 2023-05..2023-05
            role: Author
            kind: writing
            form: rfc
            ---
            A limit for retries.
            """)
        .with(
            "content/evidence/keynote.md",
            """
            ---
            title: Cells at scale
            period: 2025-09..2025-09
            role: Speaker
            kind: talk
            venue: external
            supports: [deep-expertise]
            tags: [cells, speaking]
            ---
            Six hundred people listened.
            """)
        .with(
            "content/evidence/brown-bags.md",
            """
            ---
            title: Brown bags
            period: 2025-02..2025-11
            role: Speaker
            kind: talk
            venue: internal
            count: 4
            ---
            Lunch, four times.
            """)
        .with(
            "content/evidence/patent.md",
            """
            ---
            title: Draining without a pause
            period: 2025-04..2025-04
            role: Inventor
            kind: patent
            ---
            Granted.
            """)
        .with(
            "content/evidence/mentoring.md",
            """
            ---
            title: Four seniors
            period: 2025-01..
            role: Mentor
            kind: mentoring
            mentees: 4
            promoted: 2
            supports: [mentors-seniors]
            ---
            They lead now.
            """)
        .with(
            "content/evidence/council.md",
            """
            ---
            title: Architecture council
            period: 2025-01-15..2025-12-20
            kind: influence
            role: Chair
            share: 0.4
            supports: [consensus]
            stakeholders: [VP Product, VP Infrastructure, Head of risk, CFO, VP Product Europe]
            ---
            They agreed.
            """);
  }

  private static String platform() {
    return """
    ---
    title: Platform
    period: 2025-01..2026-06
    role: Technical lead
    supports: [beyond-team-scope, critical-platform]
    reach: {teams: 10, engineers: 127, products: 3, customers: 2000000, organizations: 1}
    complexity: 3
    stakeholders: [VP Infrastructure]
    outcomes:
      - metric: run cost
        from: 900000
        to: 400000
        unit: USD/year
        better: lower
        basis: measured
        measured: 2026-05
        source: "https://example.com/ledger"
      - {metric: time to drain, from: 310, to: 260, unit: ms, better: lower, basis: measured, source: The dashboard}
    artifacts:
      - {kind: design-doc, title: Cells, link: "https://example.com/cells", readers: committee, excerpt: One cell fails alone.}
      - {kind: code, title: The drain, readers: committee}
    commits: ["platform#12"]
    ---
    Before the first heading.

    ## Context
    Outages spread. [^1]

    ### Detail
    Every Monday.

    ## Action
    I cut it into cells: {{evidence/platform reach.teams}} teams.

    ## Result
    An outage stays in {{evidence/platform reach.products}} products, or {{evidence/platform views}}. More follows.

    [^1]: Seen in the log.
    """;
  }

  private static String checkout() {
    return """
    ---
    title: Checkout
    period: 2025-10..2026-03
    role: Lead
    share: 0.5
    supports: [owns-direction, new-opportunity]
    reach: {teams: 1}
    stakeholders: [VP Product, CFO]
    complexity: 1
    outcomes:
      - metric: outages of checkout
        value-model: availability-to-cost
        unit: USD/year
        basis: measured
        inputs:
          availability-before: {value: 99.9, basis: measured, source: "https://example.com/uptime"}
          availability-after: {value: 99.95, low: 99.94, high: 99.96, basis: estimated, source: Status page}
          cost-per-hour: {value: 1000000, basis: measured, source: Finance}
    ---
    ## Result
    It stays up.
    """;
  }

  private static PackageText endorsements(PackageText text) {
    return text.with("content/endorsements/peer.md", endorsement("Peer, storage", "peer", "L7"))
        .with(
            "content/endorsements/director.md",
            endorsement("The director", "skip-level", "Director"))
        .with("content/endorsements/risk.md", endorsement("Head of risk", "stakeholder", "VP"))
        .with("content/endorsements/report.md", endorsement("An engineer", "report", "L4"));
  }

  private static String endorsement(String from, String relation, String level) {
    return """
    ---
    from: %s
    relation: %s
    level: %s
    date: 2026-06-20
    endorses: [evidence/platform, evidence/checkout]
    ---
    I saw it.
    """
        .formatted(from, relation, level);
  }

  private static PackageText plan(PackageText text) {
    return text.with(
            "content/plan/actions/ask.md",
            """
            ---
            title: Ask for endorsements
            window: quarter-before
            due: 2026-07-10
            status: open
            supports: [succession, crisis]
            ---
            Seven people.
            """)
        .with(
            "content/plan/actions/agree.md",
            """
            ---
            title: Agree on the date
            due: 2026-03-20
            status: done
            done: 2026-03-17
            ---
            """)
        .with(
            "content/plan/opportunities/region.md",
            """
            ---
            title: The second region
            opening: initiative
            visibility: 3
            impact: 6000000
            complexity: 2.5
            duration: 1
            ownership: true
            ---
            """)
        .with(
            "content/plan/relationships/manager.md",
            """
            ---
            title: My manager
            name: Platform manager
            role: Engineering manager
            kind: manager
            cadence: weekly
            last: 2026-06-26
            ---
            """)
        .with(
            "content/plan/blockers/successor.md",
            """
            ---
            title: Nobody could take over
            kind: performance
            status: easing
            owner: Alex Example
            since: 2026-01-12
            recover-by: 2026-06-29
            ---
            """)
        .with(
            "content/plan/shadowing/round.md",
            """
            ---
            title: A planning round
            kind: decisions
            date: 2026-01-22
            with: Principal engineer
            learnt: Cut in the open.
            ---
            """)
        .with(
            "content/plan/interviews/insurer.md",
            """
            ---
            title: An insurer
            company: Company B
            level: L7
            date: 2026-06-30
            status: planned
            learnt: Nothing yet.
            ---
            """)
        .with(
            "content/plan/committee/chair.md",
            """
            ---
            title: The chair
            role: Vice president
            cares-about: [customers, weak spots]
            ---
            """)
        .with("content/plan/idea.md", "---\ntitle: An idea\n---\nThink of it.\n");
  }

  private static PackageText pages(PackageText text) {
    return text.with(
            "content/about.md",
            """
            ---
            title: About
            audience: public
            headline: Makes platforms dull
            ---
            Hello. I build platforms.
            """)
        .with(
            "content/blog/first.md",
            """
            ---
            title: First post
            type: post
            date: 2026-05-04
            audience: public
            tags: [cells]
            summary: What a cell is.
            ---
            A cell fails alone.
            """)
        .with(
            "content/document/vision.md",
            """
            ---
            title: Vision
            ---
            Two regions.
            """);
  }
}
