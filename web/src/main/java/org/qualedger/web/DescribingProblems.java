package org.qualedger.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Completes the description of the interface with what every operation has in common, so that no
 * resource repeats it: problem documents by status, {@code If-Match} and {@code Idempotency-Key}.
 */
public class DescribingProblems implements OASFilter {
  private static final String PROBLEM = "#/components/schemas/Problem";

  @Override
  public void filterOpenAPI(OpenAPI description) {
    if (description.getComponents() == null) {
      description.setComponents(OASFactory.createComponents());
    }
    description.getComponents().addSchema("Problem", problem());
    if (description.getPaths() != null) {
      description
          .getPaths()
          .getPathItems()
          .forEach(
              (path, item) ->
                  item.getOperations()
                      .forEach((method, operation) -> complete(path, method, operation)));
    }
  }

  private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
    boolean addressesOne = path.contains("{");
    boolean corrects = method == PathItem.HttpMethod.PATCH;
    boolean changes = method != PathItem.HttpMethod.GET;
    boolean creates =
        !addressesOne
            && operation.getResponses() != null
            && operation.getResponses().hasAPIResponse("201");
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    if (changes && addressesOne) {
      operation.addParameter(
          header(
              "If-Match",
              "Entity tag of the revision that was seen, or *: 412 where the record has moved on",
              corrects));
    }
    if (creates) {
      operation.addParameter(
          header(
              "Idempotency-Key",
              "Repeating a creation with the same key and content gives the first record again",
              false));
    }
    statuses(addressesOne, corrects, changes)
        .forEach(
            (status, meaning) -> {
              if (!operation.getResponses().hasAPIResponse(status)) {
                operation.getResponses().addAPIResponse(status, response(meaning));
              }
            });
  }

  private static Map<String, String> statuses(
      boolean addressesOne, boolean corrects, boolean changes) {
    Map<String, String> statuses = new TreeMap<>();
    statuses.put("400", "The request cannot be read");
    statuses.put("401", "Nobody, or credentials that are not valid");
    statuses.put("403", "Not for the caller's duties, or not at this centre");
    statuses.put("422", "Values that cannot be accepted, every one of them named");
    statuses.put("429", "The password was wrong too often; Retry-After tells for how long");
    statuses.put(
        "503",
        changes
            ? "Demonstration data is being loaded, or the ledger is behind: nothing is changed"
                + " until it has caught up"
            : "Demonstration data is being loaded");
    statuses.put("500", "An accident; the incident id leads to the server's log");
    if (addressesOne) {
      statuses.put("404", "There is no such thing, or the caller may not see it");
    }
    if (changes) {
      statuses.put("409", "Not at this stage, recorded already, or done at the same time");
      statuses.put("413", "The body is too large");
      statuses.put("415", "The body has a type that is not taken");
    }
    if (changes && addressesOne) {
      statuses.put("412", "Somebody else has changed the record");
    }
    if (corrects) {
      statuses.put("428", "If-Match is missing");
    }
    return statuses;
  }

  private static APIResponse response(String meaning) {
    return OASFactory.createAPIResponse()
        .description(meaning)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    Problem.MEDIA_TYPE,
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM))));
  }

  private static Parameter header(String name, String meaning, boolean required) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .description(meaning)
        .required(required)
        .schema(text(null));
  }

  private static Schema problem() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .description("A problem document (RFC 9457)")
        .required(List.of("type", "status", "code", "detail"))
        .addProperty("type", text("urn:qualedger:problem:<code>"))
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("code", text("What went wrong, the same in every language"))
        .addProperty("detail", text("A sentence in the language of Accept-Language"))
        .addProperty("clause", text("The clause that forbids it, such as P7.9-8/4.2.4"))
        .addProperty("incident", text("Id in the server's log, of an accident or a denied right"))
        .addProperty(
            "errors",
            OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(
                    OASFactory.createSchema()
                        .addType(Schema.SchemaType.OBJECT)
                        .addProperty("field", text("Path of the member, or name of the parameter"))
                        .addProperty("code", text("What is wrong with it"))
                        .addProperty("detail", text("A sentence"))));
  }

  private static Schema text(@Nullable String meaning) {
    Schema schema = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    return meaning == null ? schema : schema.description(meaning);
  }
}
