package vn.kehoach.corpus.agency;

/** Where in the state a body stands. */
public enum AgencyLevel {
  /** The whole country. */
  CENTRAL,
  /** Several provinces or several communes: khu vực, vùng. */
  REGIONAL,
  /** A province or a centrally-run city. */
  PROVINCE,
  /** A district, town or city of a province; none from 1 July 2025. */
  DISTRICT,
  /** A commune, ward, township or special zone. */
  COMMUNE,
  /** A school, hospital, company, or a part of one body. */
  UNIT
}
