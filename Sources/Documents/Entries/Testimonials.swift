import ProfileModel

extension SectionView {
  /// What others said of the person.
  static let testimonials = SectionView(
    .testimonials, of: Testimonial.self, layout: .quotes, order: .file
  ) { testimonial, context in
    var entry = Entry(testimonial, context)
    entry.title = testimonial.name.shown
    entry.subtitle = testimonial.role?.shown
    entry.quote = context.block(testimonial.quote)
    return entry
  }
}
