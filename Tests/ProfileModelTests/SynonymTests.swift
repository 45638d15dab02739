import Testing

@Suite("Keys as other tools call them")
struct SynonymTests {
  @Test(
    "A key that another tool has is one error, which names ours",
    arguments: [
      HintCase(
        #""work": [{"company": "X"}]"#,
        #"1 unknown key "work" in the profile [did you mean "employers"?]"#),
      HintCase(
        #""volunteering": [], "references": [], "certifications": []"#,
        #"1 unknown key "volunteering" in the profile [did you mean "community"?]"#,
        #"21 unknown key "references" in the profile [did you mean "testimonials"?]"#,
        #"39 unknown key "certifications" in the profile [did you mean "certificates"?]"#),
      HintCase(
        #""employers": [{"company": "X", "roles": [{"jobTitle": "x", "start_date": "2019", "to": "2020"}]}]"#,
        #"16 unknown key "company" in an organization [did you mean "name"?]"#,
        #"43 unknown key "jobTitle" in a role [did you mean "title"?]"#,
        #"60 unknown key "start_date" in a role [did you mean "start"?]"#,
        #"82 unknown key "to" in a role [did you mean "end"?]"#),
      HintCase(
        #""education": [{"school": "X", "studyType": "BS", "gpa": "4", "bullets": []}]"#,
        #"16 unknown key "school" in an education entry [did you mean "institution"?]"#,
        #"31 unknown key "studyType" in an education entry [did you mean "degree"?]"#,
        #"50 unknown key "gpa" in an education entry [did you mean "score"?]"#,
        #"62 unknown key "bullets" in an education entry [did you mean "highlights"?]"#),
      HintCase(
        #""publications": [{"name": "x", "publisher": "y", "website": "z", "description": "d"}]"#,
        #"19 unknown key "name" in a publication [did you mean "title"?]"#,
        #"32 unknown key "publisher" in a publication [did you mean "venue"?]"#,
        #"50 unknown key "website" in a publication [did you mean "url"?]"#,
        #"66 unknown key "description" in a publication [did you mean "summary"?]"#),
      HintCase(
        #""image": {"src": "me.jpg", "alt": "me"}"#,
        #"11 unknown key "src" in an image [did you mean "file"?]"#),
      HintCase(
        #""facts": [{"label": "x", "text": "y"}]"#,
        #"26 unknown key "text" in a fact [did you mean "value"?]"#),
    ])
  func synonyms(_ hint: HintCase) {
    #expect(hint.found == hint.errors)
  }

  @Test(
    "A date of what has a start and an end is both, and other keys lead where they are told",
    arguments: [
      HintCase(
        #""projects": [{"name": "p", "date": "2020"}]"#,
        #"28 unknown key "date" in a project [write "start" and "end", both "2020" for one year]"#),
      HintCase(
        #""custom": [{"key": "k", "title": "t", "entries": [{"title": "e", "date": "May 2020"}]}]"#,
        #"66 unknown key "date" in a custom entry [write "start" and "end", both "2020-05" for one month]"#
      ),
      HintCase(
        #""projects": [{"name": "p", "stars": 5}]"#,
        #"28 unknown key "stars" in a project [did you mean "figures"?]"#),
      HintCase(
        #""testimonials": [{"name": "n", "company": "c", "quote": "q"}]"#,
        #"32 unknown key "company" in a testimonial [did you mean "role"?]"#),
    ])
  func meanings(_ hint: HintCase) {
    #expect(hint.found == hint.errors)
  }

  @Test(
    "Keys that belong in a part of the record are one error, which shows the part",
    arguments: [
      HintCase(
        #""email": "x", "phone": "y""#,
        #"1 unknown keys "email", "phone" in the profile [they stand in the contact: "contact": { "email": …, "phone": … }]"#
      ),
      HintCase(
        #""city": "x", "website": "y", "linkedin": "z""#,
        #"1 unknown key "city" in the profile [it stands in a location: "location": { "city": … }]"#,
        #"14 unknown keys "website", "linkedin" in the profile [they stand in a link: "links": [{ "url": … }]]"#
      ),
      HintCase(
        #""employers": [{"name": "X", "position": "x", "start": "2019", "end": "2020", "highlights": []}]"#,
        #"29 unknown keys "position", "start", "end" in an organization [they stand in a role: "roles": [{ "title": …, "start": …, "end": … }]]"#
      ),
      HintCase(
        #""employers": [{"title": "x", "company": "X"}]"#,
        #"16 unknown key "title" in an organization [it stands in a role: "roles": [{ "title": … }]]"#,
        #"30 unknown key "company" in an organization [did you mean "name"?]"#),
      HintCase(
        #""employers": [{"title": "X", "roles": [{"title": "x"}]}]"#,
        #"16 unknown key "title" in an organization [did you mean "name"?]"#),
    ])
  func parts(_ hint: HintCase) {
    #expect(hint.found == hint.errors)
  }

  @Test(
    "Of many keys those are shown that are most like the unknown one",
    arguments: [
      HintCase(
        #""titel": "x""#,
        #"1 unknown key "titel" in the profile [the keys are certificates, testimonials, location, education, publications, community, interests, interviews, and 24 more; "vita schema" tells them all]"#
      ),
      HintCase(
        #""contact": {"fax": "x"}"#,
        #"13 unknown key "fax" in the contact [the keys are email, phone, address]"#),
    ])
  func manyKeys(_ hint: HintCase) {
    #expect(hint.found == hint.errors)
  }
}
