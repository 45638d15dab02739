import JSONText
import ProfileModel
import Testing

@Suite("The JSON Schema of a profile")
struct ProfileSchemaTests {
  @Test("A field is described by its sentence and its kind")
  func field() throws {
    let role = try #require(ProfileSchema.json["$defs"]?["role"])
    let fields = try #require(role["properties"])
    #expect(
      JSONWriter.text(of: try #require(fields["start"]), indentation: nil)
        == ##"{"description":"When it began.","$ref":"#/$defs/date"}"##)
    #expect(
      JSONWriter.text(of: try #require(fields["skills"]), indentation: nil)
        == ##"{"description":"The skills it took.","type":"array","items":{"$ref":"#/$defs/text"}}"##
    )
    #expect(role["required"] == .array([.string("title")]))
    #expect(role["additionalProperties"] == JSONValue(.bool(false)))
  }

  @Test("It names its dialect, and every field of every record has a description")
  func descriptions() {
    #expect(
      ProfileSchema.json["$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
    var count = 0
    for record in SchemaSamples().records {
      for field in record.schema["properties"]?.members ?? [] {
        #expect(
          field.value["description"]?.string?.hasSuffix(".") == true, "\(record.name).\(field.key)")
        count += 1
      }
    }
    #expect(count == 311)
  }

  @Test("Only what is meant to hold anything takes any JSON")
  func anything() {
    var found: Set<String> = []
    for record in SchemaSamples().records {
      for field in record.schema["properties"]?.members ?? [] where field.value.members.count == 1 {
        found.insert(field.key)
      }
    }
    #expect(found == ["extra", "variants"])
  }
}
