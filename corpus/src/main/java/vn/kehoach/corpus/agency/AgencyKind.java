package vn.kehoach.corpus.agency;

/** What sort of body it is. */
public enum AgencyKind {
  /** Government, Prime Minister, National Assembly and its organs. */
  STATE,
  /** A ministry or what equals one (bộ, cơ quan ngang bộ), and the bodies under it. */
  MINISTRY,
  /** Party organs, their offices and schools. */
  PARTY,
  /** People's committee (ủy ban nhân dân) or its chairman. */
  COMMITTEE,
  /** People's council (hội đồng nhân dân), delegation of the National Assembly. */
  COUNCIL,
  /** Specialised department of a people's committee: sở, ban, thanh tra, phòng, văn phòng. */
  DEPARTMENT,
  /** Sub-department (chi cục) and public-service unit (trung tâm, quỹ) under such a department. */
  SERVICE,
  /** Provincial or local branch of a central body: tax, treasury, statistics, insurance. */
  BRANCH,
  /** Police, army, border guard. */
  ARMED_FORCES,
  /** Courts, procuracies, enforcement of judgments. */
  JUSTICE,
  /** Fatherland Front, the five socio-political organisations, and associations. */
  MASS_ORGANISATION,
  /** Steering committees, coordination councils, inter-agency teams. */
  STEERING,
  /** Newspapers, radio and television, portals. */
  PRESS,
  /** Companies and banks. */
  ENTERPRISE,
  /** Schools, and the parts of a school or university. */
  SCHOOL,
  /** Hospitals and health centres. */
  HEALTH
}
